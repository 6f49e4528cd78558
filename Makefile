# The two that matter: make run, make test. Each sets up what is missing first; see .ci/setup.sh.

PYTHON ?= python3
export PYTHON

bin := .venv/bin
offscreen := QT_QPA_PLATFORM=offscreen
translations := $(bin)/python .ci/translations.py
# What tests write goes to memory where there is enough of it: a thousand windows open the sample on a copy of 13 MB
# each, and every act waits for the disk. Compiled modules are kept, for the many programs that tests start.
memory := $(shell df -Pk /dev/shm 2>/dev/null | awk '$$6 == "/dev/shm" && $$4 > 3000000 { print "TMPDIR=/dev/shm" }')
pytest := $(memory) PYTHONDONTWRITEBYTECODE= $(offscreen) $(bin)/python -m pytest

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test test-slow test-server test-long torture faults bench check texts format golden pictures screens lock clean setup setup-test

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 10

run: setup out/sample.secretariat  ## set up what is missing, write the sample to out/ and open the window on it
	@$(translations) release
	@if .ci/screen; then \
	    $(bin)/secretariat out/sample.secretariat; \
	else \
	    echo "There is no screen here, so the window is rendered to out/window.png instead."; \
	    $(offscreen) $(bin)/python -m ui out/sample.secretariat --render out/window.png; \
	fi

out/sample.secretariat: | setup
	@$(bin)/secretariat demo out

test: setup-test  ## set up what is missing and run the tests, but for the slow ones (ARGS="-k minutes" for some)
	@$(translations) release
	$(pytest) -n auto --dist loadfile --no-loadscope-reorder -m "not slow" $(ARGS)

test-slow: setup-test  ## the slow ones: the window in every language and look, the demonstration (half an hour and more)
	@$(translations) release
	$(pytest) -n auto --dist loadfile --no-loadscope-reorder -m slow $(ARGS)

test-server: setup-test  ## the tests of the services once more, with all registers on a PostgreSQL server of their own
	@$(translations) release
	SECRETARIAT_TEST_ON=server $(pytest) -n auto tests/services $(ARGS)

test-long: setup-test  ## the tests by chance, for much longer (an hour or so)
	$(offscreen) $(bin)/python -m pytest -n auto --dist load --hypothesis-profile long tests/services/test_machine*.py tests/domain \
	    tests/documents/test_every_language.py tests/services/test_document_languages.py $(ARGS)
	SECRETARIAT_MUTATIONS=10000 $(bin)/python -m pytest -n auto --dist load -rA tests/services/test_update_mutations.py $(ARGS)

torture: setup-test  ## the reliability contract at its full length (some hours); figures go to out/figures.jsonl
	@$(translations) release
	SECRETARIAT_TORTURE=long $(pytest) -o faulthandler_timeout=10800 -n auto --dist load -rA tests/torture $(ARGS)

faults: setup-test  ## plant known faults in a copy, and show that the tests of the contract catch each (ARGS="7 backups")
	$(bin)/python -m tests.torture.plant $(ARGS)

bench: setup-test  ## measure beside what else does it, and write docs/BENCHMARKS.md (two hours; ARGS="workbooks saving")
	@$(translations) release
	@.ci/others.sh
	PYTHONDONTWRITEBYTECODE= $(bin)/python -m tests.benchmarks $(ARGS)

check: setup  ## ruff, mypy (strict on the core), import contracts, catalogues, and the packages the program is made of
	$(bin)/ruff check
	$(bin)/ruff format --check
	$(bin)/mypy
	$(bin)/lint-imports --no-logo
	$(translations) update --check
	$(bin)/python .ci/sbom.py write
	$(bin)/python .ci/sbom.py check
	$(bin)/python .ci/sbom.py audit

texts: setup  ## take the texts of ui/ into the catalogues for Qt Linguist (resources/translations)
	$(translations) update

format: setup  ## let ruff mend what it can
	$(bin)/ruff check --fix
	$(bin)/ruff format

golden: setup-test  ## make the pictures anew with which every screen is compared (tests/golden)
	@$(translations) release
	$(bin)/python tests/golden.py

pictures: setup  ## make the pictures of the guide anew (resources/guide/pictures)
	@$(translations) release
	$(offscreen) $(bin)/python tests/pictures.py

screens: setup  ## render every screen in light and dark and in each language
	@$(translations) release
	$(offscreen) $(bin)/python tests/screens.py

lock:  ## pin the dependencies anew in constraints.txt (needs uv)
	@.ci/lock

clean:  ## remove .venv, .venv-bench, caches and what was built; out/ stays
	rm -rf .venv .venv-bench build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find secretariat ui resources tests -name __pycache__ -type d -prune -exec rm -rf {} +

setup:
	@.ci/setup.sh run

setup-test:
	@.ci/setup.sh test
