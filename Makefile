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

# The race detector makes tests up to twenty times as slow, and finds nothing where nothing runs side by side.
# It watches the packages that start a goroutine, or whose tests do; of those that do so in one place only, the
# tests of that place. Left out are the benchmark, the browser tests, which run below, and what runs in a browser
# alone.
STARTS  := (^|[^[:alnum:]_])go (func|[a-zA-Z_][a-zA-Z_.]*\()|\.Go\(|time\.AfterFunc
SEVERAL := core/draft/train.go cmd/site/compress.go
BESIDE  := $(filter-out $(SEVERAL),$(shell grep -rlE '$(STARTS)' --include='*.go' app core web cmd | grep -vE '^cmd/(bench|e2e)/|_js(_test)?\.go$$'))
RACING  := $(patsubst %/,./%,$(sort $(dir $(BESIDE))))

test-go:
	$(GO) test -p 3 $$($(GO) list ./... | grep -vxF $(patsubst ./%,-e afterward/%,$(RACING)) -e afterward/cmd/e2e)
	$(GO) test -race $(RACING)
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
