# Afterward: see README.md. Every target needs Go and make; `test` gets the rest by itself.

ADDR ?= 127.0.0.1:8080
GO   ?= go

SOURCES := $(shell find app core web cmd/site cmd/wasm -type f -not -name '*_test.go' -not -path '*/testdata/*' 2>/dev/null) go.mod go.sum
WASM    := GOOS=js GOARCH=wasm

.PHONY: help run build test fmt bench points pictures clean needs check-format vet test-go test-wasm test-script test-browser

help: ## what can be done here
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: build ## build everything and serve it at http://$(ADDR)
	$(GO) run -tags dist ./cmd/serve -addr $(ADDR)

build: dist/index.html ## build dist/, ready for any static host

dist/index.html: $(SOURCES)
	$(GO) run ./cmd/site -out dist
	rm -rf cmd/serve/dist && cp -R dist cmd/serve/dist

test: needs check-format vet test-go test-wasm test-script test-browser ## everything that must be true

needs:
	@sh .ci/needs

check-format:
	@bad=$$(gofmt -l app core web cmd); if [ -n "$$bad" ]; then echo "not formatted, run make fmt:"; echo "$$bad"; exit 1; fi

vet:
	$(GO) vet ./...
	$(GO) vet -tags gallery ./app/...
	$(WASM) $(GO) vet ./app/... ./core/... ./cmd/wasm

# The race detector watches everything but the browser tests, which run below, the benchmark, and packages
# that never start a second goroutine: it makes tests up to twenty times as slow. The first line of the
# recipe holds those packages to that. Two packages start some in one place only: there it watches the tests
# of that place.
SINGLE := core/assess core/backup core/calendar core/checkin core/find core/guide core/insight core/lists core/passphrase core/plan core/report core/trial core/vault core/wording
SEVERAL := core/draft/train.go cmd/site/compress.go
ALONE  := $(subst core/,/core/,$(SINGLE)) /core/vault/vaulttest /core/draft /cmd/site
space  := $(subst ,, )
START  := (^|[^[:alnum:]_])go (func|[a-zA-Z_][a-zA-Z_.]*\()|\.Go\(|time\.AfterFunc

test-go:
	@if grep -rnE '$(START)' --include='*.go' --exclude='*_test.go' $(SINGLE) core/draft cmd/site | grep -vE '^($(subst $(space),|,$(SEVERAL))):'; then echo "a second goroutine: take its package out of SINGLE and ALONE"; exit 1; fi
	$(GO) test -p 3 $$($(GO) list ./... | grep -E '/cmd/bench|($(subst $(space),|,$(ALONE)))$$')
	$(GO) test -race $$($(GO) list ./... | grep -vE '/cmd/(e2e$$|bench)|($(subst $(space),|,$(ALONE)))$$')
	$(GO) test -race -run '^(TestFit|TestCompressSideBySide)' ./core/draft ./cmd/site

test-wasm:
	$(WASM) $(GO) test -exec="$$($(GO) env GOROOT)/lib/wasm/go_js_wasm_exec" ./app/browser

test-script:
	node --test web/boot_test.mjs

test-browser: cmd/e2e/node_modules
	$(GO) test -timeout 15m ./cmd/e2e

cmd/e2e/node_modules: cmd/e2e/package-lock.json
	cd cmd/e2e && npm ci --no-audit --no-fund --ignore-scripts
	@touch $@

pictures: needs cmd/e2e/node_modules ## take the pictures of “How this works” anew, from the app; writes web/pictures
	AFTERWARD_PICTURES=$(CURDIR)/web/pictures $(GO) test -count=1 ./cmd/e2e -run TestPictures

bench: needs ## measure sizes and times in a browser; writes cmd/bench/RESULTS.md
	$(GO) run ./cmd/bench -out cmd/bench/RESULTS.md

points: ## count the points of the draft checker anew from the labelled drafts (about five minutes)
	$(GO) run ./cmd/points

fmt: ## format all Go code
	gofmt -w app core web cmd

clean: ## remove what was built
	rm -rf dist cmd/serve/dist bin cmd/e2e/node_modules
