# make run    sets everything up and opens the window
# make test   sets everything up and runs the whole suite
# make package builds the program that runs without Python: dist/ironview
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test check format bench simulated fuzz crashes faults screenshots translations lock clean traceability sbom licences advisories package try-package try-windows same-package deb tarball robot texts

run: $(VENV)/.run-ready translations
	@sh packaging/linux/qt-libraries.sh $(BIN)/python
	@$(BIN)/python -m compileall -q ironview
	$(BIN)/ironview $(ARGUMENTS)

test: $(VENV)/.test-ready translations
	@sh packaging/linux/qt-libraries.sh $(BIN)/python --with-xvfb
	@$(BIN)/python -m compileall -q ironview
	$(MAKE) --no-print-directory check
	$(BIN)/pytest -n 2 --dist worksteal --durations=25 --durations-min=5 --cov --cov-report=term --cov-report=xml
	$(BIN)/coverage report --include='ironview/domain/*' --fail-under=100

check: $(VENV)/.test-ready
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.test-ready
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/.test-ready
	$(BIN)/python -m tests.benchmarks

# A clinic that never was, a month of its work, and every lane checked: PATIENTS=1000 by default.
simulated: $(VENV)/.test-ready
	@mkdir -p build
	rm -f build/simulated.sqlite*
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.simulated clinic --patients $(PATIENTS) -o build/simulated.sqlite
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.simulated month build/simulated.sqlite
PATIENTS := 1000

fuzz: $(VENV)/.test-ready
	for kind in fhir hl7v2 csv xlsx record; do $(BIN)/python -m tests.fuzzing $$kind 600 || exit 1; done

crashes: $(VENV)/.test-ready
	$(BIN)/python -m tests.crashes 500

faults: $(VENV)/.test-ready
	$(BIN)/python -m tests.faults 40

robot: $(VENV)/.test-ready
	IRONVIEW_ALONE=1 ROBOT_SECONDS=600 $(BIN)/pytest -q -s -n 0 tests/ui/test_robot.py

screenshots: $(VENV)/.test-ready translations
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots

# With RESULTS=build/junit.xml of a run (pytest --junitxml) each line says how many passed.
traceability: $(VENV)/.test-ready
	$(BIN)/python packaging/quality/traceability.py $(if $(RESULTS),--results $(RESULTS))

# What the program is made of (CycloneDX), and the licences of it all, which About shows.
sbom: $(VENV)/.test-ready
	$(BIN)/python packaging/sbom.py

licences: $(VENV)/.test-ready
	$(BIN)/python packaging/licences/collect.py

# make advisories ADVISORIES=all.zip, brought from osv.dev on a stick; needs no connection.
advisories: $(VENV)/.test-ready
	$(BIN)/python packaging/advisories.py $(ADVISORIES)

package: $(VENV)/.test-ready translations
	@sh packaging/linux/build-tools.sh $(BIN)/python
	$(BIN)/python packaging/pyinstaller/build.py

# The set-up for Windows, compiled by makensis and run under Wine.
try-windows: $(VENV)/.test-ready
	$(BIN)/pytest -q -n 0 tests/packaging/test_windows_installer.py

# The built program, elsewhere and without Python on the path.
try-package:
	$(BIN)/python packaging/check_package.py dist/ironview

# A second build of the same commit has the same files, byte for byte.
same-package:
	$(BIN)/python packaging/pyinstaller/build.py --to build/second --work build/second/work
	cmp dist/ironview/checksums.sha256 build/second/ironview/checksums.sha256

# What clinics install: a package for Debian and its relatives, an archive for other systems.
deb: package
	$(BIN)/python packaging/linux/build_deb.py dist/ironview

tarball: package
	$(BIN)/python packaging/linux/build_deb.py dist/ironview --tarball

translations: $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

%.qm: %.ts | $(VENV)/.run-ready
	$(BIN)/pyside6-lrelease -silent $< -qm $@

# After a text on the screen changed: the files of every language, brought up to what the sources say.
texts: $(VENV)/.test-ready
	$(BIN)/pyside6-lupdate $$(find ironview -name '*.py') -silent -locations none -no-obsolete -ts $(wildcard resources/translations/*.ts)

# Exact versions with hashes and without the address of any index.
lock:
	uv pip compile -q pyproject.toml --extra checkout $(LOCK) -o packaging/requirements.txt
	uv pip compile -q pyproject.toml --extra checkout --extra development $(LOCK) -o packaging/requirements-development.txt
LOCK := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate --no-strip-extras

$(VENV)/.run-ready: packaging/requirements.txt pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement packaging/requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.test-ready: packaging/requirements-development.txt $(VENV)/.run-ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement packaging/requirements-development.txt
	@touch $@

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
