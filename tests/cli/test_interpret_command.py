import gzip
import json
import subprocess
import sys
from datetime import UTC, date, datetime

import pytest

from tests.cli.conftest import RECORD


def test_a_clean_file_ends_with_0_and_one_json_document(run, write):
    ran = run("interpret", write(RECORD), "--as-of", "2026-03-11")
    assert ran.code == 0
    assert ran.err == ""
    (patient,) = ran.answer["patients"]
    assert ran.answer["as_of"] == "2026-03-11"
    assert patient["samples"][0]["results"][0]["window"] == "too_early"
    assert "not interpreted" in patient["findings"][0]["statement"]


def test_json_is_the_default_and_text_is_readable(run, write):
    path = write(RECORD)
    assert run("interpret", path, "--json").answer == run("interpret", path).answer
    text = run("interpret", "--text", path, "--as-of", "2026-03-11").out
    assert "Patient P-1" in text
    assert "ferritin" in text
    assert "30\xa0Mar\xa02026" in text


def test_json_and_text_exclude_each_other(run, write):
    assert run("interpret", "--json", "--text", write(RECORD)).code == 2


def test_without_a_date_today_counts(run, write):
    day = run("interpret", write(RECORD), "--time-zone", "UTC").answer["as_of"]
    assert abs((date.fromisoformat(day) - datetime.now(UTC).date()).days) <= 1


def test_held_rows_end_with_1_and_are_named(run, write):
    row = RECORD["results"][0] | {"unit": ""}
    ran = run("interpret", write(RECORD | {"results": [row]}))
    assert ran.code == 1
    assert [held["reason"] for held in ran.answer["held"]] == ["data.unit_ambiguous"]


def test_an_unreadable_file_is_named_and_the_others_are_interpreted(run, write):
    ran = run("interpret", write(RECORD), write(b"{oops", "bad.json"))
    assert ran.code == 1
    assert len(ran.answer["patients"]) == 1
    assert ran.answer["rejected"][0]["source"] == "bad.json"
    assert "bad.json is not valid JSON" in ran.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "FILE"),
        (("--as-of", "10.3.2026", "{file}"), "YYYY-MM-DD"),
        (("--time-zone", "Mars/Base", "{file}"), "Europe/Vienna"),
        (("--time-zone", "../../etc/passwd", "{file}"), "no time zone"),
        (("--profile", "nobody", "{file}"), "general"),
        (("--overlay", "deficiency=nobody", "{file}"), "who"),
        (("--overlay", "overload=nobody", "{file}"), "easl"),
        (("--overlay", "height=tall", "{file}"), "no overlay"),
        (("--overlay", "deficiency", "{file}"), "no overlay"),
        (("/nowhere/file.json",), "There is no file"),
        (("{folder}",), "is a folder"),
        (("--unknown", "{file}"), "--unknown"),
    ],
)
def test_wrong_use_ends_with_2_a_sentence_and_no_output(run, write, tmp_path, arguments, says):
    names = {"file": write(RECORD), "folder": tmp_path}
    ran = run("interpret", *(argument.format(**names) for argument in arguments))
    assert ran.code == 2
    assert says in ran.err
    assert ran.out == ""


def test_profile_and_overlays_are_chosen(run, write):
    path = write(RECORD | {"infusions": []})
    chosen = run("interpret", path, "--profile", "ibd").answer["patients"][0]["profile"]
    assert (chosen["id"], chosen["chosen_by"]) == ("ibd", "user")
    low = RECORD["results"][0] | {"value": "20"}
    path = write(RECORD | {"infusions": [], "results": [low]})

    def stores(*arguments):
        ran = run("interpret", path, *arguments)
        return ran.answer["patients"][0]["samples"][0]["stores"]

    assert stores() == "absolute_deficiency"
    overlays = ("--overlay", "deficiency=who", "--overlay", "overload=acg")
    assert stores(*overlays) == "indeterminate"


def test_the_time_zone_moves_utc_times(run, write):
    row = RECORD["results"][0] | {"collected": "2026-03-10T23:30:00Z"}
    path = write(RECORD | {"results": [row]})

    def collected(zone):
        ran = run("interpret", path, "--time-zone", zone)
        return ran.answer["patients"][0]["samples"][0]["collected"]

    assert collected("Europe/Vienna") == "2026-03-11T00:30+01:00"
    assert collected("America/New_York") == "2026-03-10T19:30-04:00"


def test_files_of_one_patient_are_interpreted_together(run, write):
    dose = {key: value for key, value in RECORD.items() if key != "results"}
    row = {key: value for key, value in RECORD.items() if key != "infusions"}
    ran = run(
        "interpret", write(dose, "a.json"), write(gzip.compress(json.dumps(row).encode()), "b")
    )
    (patient,) = ran.answer["patients"]
    assert patient["samples"][0]["day"] == 8


def test_patients_that_share_a_number_but_not_a_birth_date_are_kept_apart(run, write):
    other = RECORD | {"patient": {"id": "P-1", "birth_date": "1950-01-01"}}
    ran = run("interpret", write(RECORD, "a.json"), write(other, "b.json"))
    assert len(ran.answer["patients"]) == 2
    assert "kept apart" in ran.err


def test_an_unknown_profile_in_the_record_is_held(run, write):
    ran = run("interpret", write(RECORD | {"patient": {"id": "P-1", "profile": "nobody"}}))
    assert ran.code == 1
    assert ran.answer["held"][0]["kind"] == "profile"
    assert ran.answer["patients"][0]["profile"]["id"] == "general"


def test_the_command_loads_neither_widgets_nor_plots_nor_a_database(write):
    path = write(RECORD)
    program = (
        "import sys; from ironview.__main__ import main; "
        f"code = main(['interpret', {str(path)!r}, '--as-of', '2026-03-11']); "
        "bad = {'PySide6.QtWidgets', 'PySide6.QtGui', 'pyqtgraph', 'peewee', 'numpy', 'sqlcipher3'}"
        " & set(sys.modules); sys.exit(f'loaded {bad}' if bad else code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=False, text=True
    )
    assert done.returncode == 0, done.stderr


def test_a_reader_that_stops_listening_is_no_error(write):
    path = write(RECORD)
    program = f"{sys.executable} -m ironview interpret {path} | head -c 1"
    done = subprocess.run(["/bin/sh", "-c", program], capture_output=True, check=False)
    assert done.stdout == b"{"
    assert done.stderr == b""


def test_a_mapping_says_what_a_table_does_not(run, write):
    path = write(b"Stay,Item,Value,Drawn on\n7,51222,131,03/04/2026\n", "labs.csv")
    mapping = write(
        b"""date_order = "dmy"
[columns]
patient = "Stay"
test = "Item"
collected = "Drawn on"
[items]
51222 = "hb"
[units]
hb = "g/L"
""",
        "ward.toml",
    )
    ran = run("interpret", path, "--mapping", mapping, "--as-of", "2026-06-01")
    (patient,) = ran.answer["patients"]
    (sample,) = patient["samples"]
    assert (patient["id"], sample["collected"]) == ("7", "2026-04-03")
    assert sample["results"][0]["value"] == 13.1
    without = run("interpret", path)
    assert without.code == 1
    assert not without.answer["patients"]


def test_a_mapping_that_does_not_exist_is_wrong_use(run, write):
    ran = run("interpret", write(RECORD), "--mapping", "nowhere")
    assert ran.code == 2
    assert "There is no mapping nowhere" in ran.err
