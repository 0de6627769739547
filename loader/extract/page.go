package extract

import (
	"iter"

	"github.com/quanhe/quanhe/internal/vietnamese"
)

// A book is a text in pages. It is read several times from the first sentence to the last, and only the open page has
// its words and mentions at hand; a closed one is pressed into a few bytes for each. So a long text takes little more
// room than itself, and a short one, of a single page, is never pressed.
type book struct {
	*text
	pages []page
	open  int         // the page that is at hand, -1 at first
	lines []*sentence // of the open page
	press press
}

// A page is a row of sentences that are at hand together.
type page struct {
	spans    []vietnamese.Span // where they stand, until it is opened for the first time
	words    []byte            // pressed, from then on
	mentions []byte            // pressed, while it is closed
}

// A page of so many bytes takes about a megabyte when it is open.
const bytesOfPage = 64 << 10

// Rules look at the words before a sentence; so the first of a page follow on the last of the one before.
const wordsBefore = 16

// A longer "sentence" is none: a table, a list or a text without stops. Nothing is read in it.
const longestSentence = 600

// openBook lays a text out in pages. What clean.go calls furniture is on none.
func openBook(raw string, bytesOfPage int) *book {
	page := furniture(raw)
	var spans []vietnamese.Span
	for _, s := range vietnamese.Sentences(raw) {
		if !page.covers(s.Start) {
			spans = append(spans, s)
		}
	}
	return &book{text: newText(raw), pages: pagesOf(spans, bytesOfPage), open: -1}
}

// pagesOf parts sentences into pages of so many bytes or, for the last sentence of each, more.
func pagesOf(spans []vietnamese.Span, bytesOfPage int) []page {
	var pages []page
	first := 0
	for i, s := range spans {
		if s.End-spans[first].Start >= bytesOfPage || i == len(spans)-1 {
			pages = append(pages, page{spans: spans[first : i+1]})
			first = i + 1
		}
	}
	return pages
}

// sentences are the sentences by their lines, each with the mentions that were found so far.
func (b *book) sentences() iter.Seq2[int, *sentence] { return b.read(true) }

// lastly are the sentences for the last time: what has been read makes room for what it says.
func (b *book) lastly() iter.Seq2[int, *sentence] { return b.read(false) }

func (b *book) read(again bool) iter.Seq2[int, *sentence] {
	return func(yield func(int, *sentence) bool) {
		line := 0
		for p := range b.pages {
			b.turnTo(p)
			for _, s := range b.lines {
				if !yield(line, s) {
					return
				}
				line++
			}
			if !again {
				b.lines, b.pages[p] = nil, page{}
			}
		}
	}
}

// turnTo opens a page, the next one or the first.
func (b *book) turnTo(p int) {
	if p == b.open {
		return
	}
	if b.open >= 0 {
		b.close(&b.pages[b.open])
	}
	b.open = p
	b.beginPage(p)
	page := &b.pages[p]
	if page.words == nil {
		b.split(page.spans)
		return
	}
	b.lines = b.press.readWords(page.words, b.text)
	b.press.readMentions(page.mentions, b.lines)
	page.mentions = nil
}

// close presses the page at hand.
func (b *book) close(page *page) {
	if page.words == nil {
		page.words, page.spans = b.press.words(b.lines), nil
	}
	page.mentions = b.press.mentions(b.lines)
}

// beginPage leaves of the words at hand those that the page looks back at.
func (b *book) beginPage(p int) {
	t, before := b.text, 0
	if p > 0 {
		before = min(wordsBefore, len(t.words))
		copy(t.words, t.words[len(t.words)-before:])
		copy(t.starts, t.starts[len(t.starts)-before:])
	}
	t.words, t.starts, t.first = t.words[:before], t.starts[:before], before
}

// split takes the sentences of a page apart.
func (b *book) split(spans []vietnamese.Span) {
	t := b.text
	b.lines = make([]*sentence, 0, len(spans))
	for _, at := range spans {
		from := len(t.words)
		t.split(at.Start, at.End)
		to := len(t.words)
		if to-from > longestSentence {
			t.words, t.starts = t.words[:from], t.starts[:from]
			continue
		}
		if to > from {
			t.lowerHeadline(from, to)
			t.muteCredits(from, to)
			b.lines = append(b.lines, &sentence{text: t, stretch: stretch{from, to}})
		}
	}
}
