from ironview.cli.summary import summary


def test_nothing_found_is_said():
    text = summary({"patients": [], "held": [], "rejected": []})
    assert text == "No patients were found.\n"


def test_held_and_rejected_rows_are_listed_and_other_tests_only_counted():
    def row(reason, text):
        return {"source": "f.json:1", "reason": reason, "text": text}

    text = summary(
        {
            "patients": [],
            "held": [row("data.unit_ambiguous", "no unit")],
            "rejected": [
                row("import.unreadable_file", "no JSON"),
                row("import.not_iron_related", "Sodium"),
                row("import.not_iron_related", "Weight"),
            ],
        }
    )
    assert "f.json:1: no unit" in text
    assert "f.json:1: no JSON" in text
    assert "2 other tests" in text
    assert "Sodium" not in text
