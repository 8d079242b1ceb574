# `make deck` builds all of content/ into output/; `make test` runs all tests.
# Both install what is missing.

.PHONY: deck preview test check look fuzz format metrics clean tools

deck: node_modules
	npm run --silent build:deck

# The briefings of content/ in the browser, after each save
preview: node_modules
	npm run --silent preview -- --open

test: node_modules tools
	npm run --silent check
	npm run --silent test

check: node_modules
	npm run --silent check

# Contact sheets of decks and handouts: output/look/*.png
look: node_modules tools
	npm run --silent build:deck
	npm run --silent look

# Texts at random: `make fuzz CASES=20000 SEED=7`
fuzz: node_modules
	npm run --silent fuzz -- $(or $(CASES),20000) $(SEED)

format: node_modules
	npm run --silent format

# Widths of the themes' fonts, after a font package has changed
metrics: node_modules
	npm run --silent build:metrics

clean:
	rm -rf dist .cache output/*

node_modules: package.json package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund
	@touch node_modules

# LibreOffice and Chromium, for the tests that look at rendered pages
tools:
	@sh tests/support/install-tools.sh
