# Ventanilla: every target prepares by itself what it needs (installer/setup.py). Extra words: make run ARGS="--data carpeta"
PYTHON ?= python3
VENV := .venv/bin/python
UV := uv==0.13.8
COMPILE := build/lock/bin/uv pip compile pyproject.toml --universal --python-version 3.11 --only-binary :all: \
	--generate-hashes --no-emit-index-url --no-annotate --custom-compile-command 'make lock' --quiet

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev peers run test check screenshots bench lock clean

help:
	@echo "make run          prepara todo y abre Ventanilla"
	@echo "make test         prepara todo y pasa las pruebas, sin pantalla"
	@echo "make check        formato, reglas, tipos y contratos entre carpetas"
	@echo "make screenshots  una imagen por página en capturas/, clara y oscura"
	@echo "make bench        mide la velocidad"
	@echo "make lock         rehace las listas de paquetes con sus sumas (LOCK=--upgrade: con versiones nuevas)"
	@echo "make clean        borra .venv y lo generado"

setup:
	@$(PYTHON) installer/setup.py

setup-dev:
	@$(PYTHON) installer/setup.py --dev

# Compiled modules make the log-in appear a third sooner, also where Python is told not to keep them by itself.
run: setup
	@$(VENV) -m compileall -q app
	@$(VENV) -m app $(ARGS)

test: setup-dev
	QT_QPA_PLATFORM=offscreen $(VENV) -m pytest $(ARGS)

check: setup-dev
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	$(VENV) -m mypy
	.venv/bin/lint-imports

screenshots: setup
	QT_QPA_PLATFORM=offscreen $(VENV) -m app screenshots capturas/claro --theme light $(ARGS)
	QT_QPA_PLATFORM=offscreen $(VENV) -m app screenshots capturas/oscuro --theme dark $(ARGS)

bench: setup-dev peers
	QT_QPA_PLATFORM=offscreen $(VENV) -m tests.bench $(ARGS)

# What the benches measure beside ours, in an environment of its own; without a network they measure less and say so.
peers: build/peers/ready
build/peers/ready: tests/bench/peers/requirements.txt
	-@rm -rf build/peers && $(VENV) -m venv build/peers && build/peers/bin/pip --disable-pip-version-check install --quiet \
		--require-hashes --only-binary :all: -r $< && touch $@

lock:
	@test -x build/lock/bin/uv || { $(PYTHON) -m venv build/lock && build/lock/bin/pip install --quiet $(UV); }
	$(COMPILE) $(LOCK) --output-file installer/requirements.txt
	$(COMPILE) $(LOCK) --extra dev --constraint installer/requirements.txt --output-file installer/requirements-dev.txt
	$(subst pyproject.toml,tests/bench/peers/requirements.in,$(COMPILE)) $(LOCK) --output-file tests/bench/peers/requirements.txt

clean:
	rm -rf .venv build dist capturas .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage*
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
