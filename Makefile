# `make run` opens the program; `make test` runs every check. Each first makes its own environment
# in .venv, from requirements that are locked with their hashes, and sees to the system libraries.

PYTHON ?= python3
VENV := .venv
IN_VENV := $(VENV)/bin/python
PIP := $(IN_VENV) -m pip --disable-pip-version-check install --quiet --require-hashes

# Two of apt at once would stand in each other's way.
.NOTPARALLEL:
.PHONY: run headless test test-outside lint torture bench listen tour tour-check pictures libraries test-tools lock schema translations clean

# --- using it

run: $(VENV)/.for-running
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(MAKE) --no-print-directory headless; \
	else \
		$(MAKE) --no-print-directory libraries && echo "The window opens. This terminal is free again when it closes." && \
		exec $(IN_VENV) -m dtadesign; \
	fi

# The same job without a window; the command line needs neither Qt nor its libraries.
headless: $(VENV)/.for-running
	@echo "There is no display here, so the worked examples are scored and reported without a window."
	@mkdir -p out && $(IN_VENV) -m dtadesign example out
	@for review in out/*.dtareview; do \
		echo && $(IN_VENV) -m dtadesign score "$$review" && \
		$(IN_VENV) -m dtadesign report "$$review" -o "$${review%.dtareview}.pdf" || exit; \
	done

# --- checking it

test: lint libraries test-tools
	@$(IN_VENV) -m pytest

lint: $(VENV)/.for-testing
	@$(VENV)/bin/ruff check .
	@$(IN_VENV) -m mypy
	@$(VENV)/bin/lint-imports --no-logo

# Large programs of other people, which read what ours writes.
test-outside: $(VENV)/.for-testing
	@missing=; for tool in soffice:libreoffice-calc-nogui gs:ghostscript mutool:mupdf-tools qpdf:qpdf chromium:chromium \
		node:nodejs npm:npm; do \
		command -v $${tool%%:*} >/dev/null || missing="$$missing $${tool#*:}"; done; \
	[ -z "$$missing" ] || sh .ci/apt-install "Other programs are to read our files" $$missing
	@$(IN_VENV) -m pytest -m outside

# Thousands of killed writers: make torture KILLS=5000
torture: $(VENV)/.for-testing
	@KILLS=$${KILLS:-2000} $(IN_VENV) -m pytest -m torture

bench: $(VENV)/.for-testing libraries
	@$(IN_VENV) tests/bench/run.py

# The job by keys alone, and what Orca, the screen reader of Linux desktops, says to each.
listen: $(VENV)/.for-testing libraries
	@missing=; for tool in Xvfb:xvfb dbus-run-session:dbus orca:orca openbox:openbox xdotool:xdotool; do \
		command -v $${tool%%:*} >/dev/null || missing="$$missing $${tool#*:}"; done; \
	[ -z "$$missing" ] || sh .ci/apt-install "Listening needs a screen reader" $$missing at-spi2-core
	@$(IN_VENV) -m tests.listen.run $(ONLY)

# A picture of everything the window shows, and widgets.json beside them:
# make tour OUT=dir [THEME=light|dark|contrast] [SIZE=1440x900] [TEXT=100] [LANGUAGE=en] [DIRECTION=rtl]
# [ONLY='walk*'] [SHEET=1, contact sheets too]
tour: $(VENV)/.for-testing libraries
	@[ -n "$(OUT)" ] || { echo "Say where to: make tour OUT=dir"; exit 2; }
	@$(IN_VENV) -m tests.tour.run --halves --out "$(OUT)" --theme $(or $(THEME),light) --size $(or $(SIZE),1440x900) \
		--text $(or $(TEXT),100) --language $(if $(filter command,$(origin LANGUAGE)),$(LANGUAGE),en) --direction $(or $(DIRECTION),ltr) \
		--only '$(or $(ONLY),*)' $(if $(SHEET),--sheet)

# The README's pictures, taken from the tour.
pictures: $(VENV)/.for-testing libraries
	@$(IN_VENV) -m tests.tour.pictures

# Whether every scene holds in every look, size and text size; some minutes, on two cores.
tour-check: $(VENV)/.for-testing libraries
	@$(IN_VENV) -m tests.tour.check --part 1/2 --only '$(or $(ONLY),*)' & first=$$!; \
	$(IN_VENV) -m tests.tour.check --part 2/2 --only '$(or $(ONLY),*)'; second=$$?; \
	wait $$first && exit $$second

# --- what it needs

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "dtadesign needs Python 3.11 or newer. Name one: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || \
		sh .ci/apt-install "Python cannot make an environment of its own" python3-venv
	@echo "Making the environment in $(VENV) (once, about half a minute)."
	@$(PYTHON) -m venv --clear $(VENV)
	@touch $@

# Bytecode is compiled here, since a machine may forbid Python to write it later.
$(VENV)/.for-running: requirements.txt $(VENV)/.made
	@$(PIP) -r requirements.txt
	@$(IN_VENV) -m compileall -qq dtadesign && $(IN_VENV) -m dtadesign.gui.quick_qt 2>/dev/null || true
	@touch $@

$(VENV)/.for-testing: requirements-dev.txt $(VENV)/.made
	@$(PIP) -r requirements-dev.txt
	@$(IN_VENV) -m pip --disable-pip-version-check install --quiet --no-index --no-deps --no-build-isolation --editable .
	@$(IN_VENV) -m compileall -qq dtadesign && $(IN_VENV) -m dtadesign.gui.quick_qt 2>/dev/null || true
	@touch $@

libraries:
	@missing=$$($(PYTHON) -m dtadesign.missing_libraries) || \
		sh .ci/apt-install "Qt lacks system libraries" $$missing

# A real X11 window, a screen reader's view of it, and a second reader of the report.
test-tools:
	@[ "$$(uname)" = Linux ] || exit 0; missing=; \
	command -v Xvfb >/dev/null || missing="$$missing xvfb"; \
	command -v dbus-run-session >/dev/null || missing="$$missing dbus"; \
	command -v pdftotext >/dev/null || missing="$$missing poppler-utils"; \
	[ -x /usr/libexec/at-spi-bus-launcher ] || missing="$$missing at-spi2-core"; \
	/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || \
		missing="$$missing python3-gi gir1.2-atspi-2.0"; \
	[ -z "$$missing" ] || sh .ci/apt-install "The tests lack tools" $$missing

# --- keeping it

# Needs uv. The lock holds for Linux, macOS and Windows and names no addresses.
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-annotate --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

lock:
	@$(COMPILE) pyproject.toml --output-file requirements.txt >/dev/null
	@$(COMPILE) pyproject.toml --extra dev --constraints requirements.txt --output-file requirements-dev.txt >/dev/null

# The JSON Schemas: the checklists' beside them, from the model; those of what other programs get.
schema: $(VENV)/.for-running
	@$(IN_VENV) -m dtadesign.checklist.schema > schema.json.new && mv schema.json.new checklists/schema.json
	@for name in report form scorecard packet case rules workshop-results calibration; do \
		$(IN_VENV) -m dtadesign.exchange.schemas $$name > schema.json.new && \
		mv schema.json.new resources/schemas/$$name-1.json || exit 1; \
	done

# The window's words in other languages: collected from the sources, then made into what Qt reads.
translations: $(VENV)/.for-running
	@for words in resources/i18n/*.ts; do \
		$(VENV)/bin/pyside6-lupdate -silent -no-obsolete -sort-messages -locations none \
			-tr-function-alias QT_TR_NOOP+=mark $$(find dtadesign -name '*.py' | LC_ALL=C sort) -ts "$$words" && \
		$(VENV)/bin/pyside6-lrelease "$$words" -qm "$${words%.ts}.qm" || exit; \
	done

clean:
	@rm -rf $(VENV) build dist out .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	@find dtadesign tests -name __pycache__ -type d -prune -exec rm -rf {} +
