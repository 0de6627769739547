package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/quanhe/quanhe/loader/ingest"
	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// tally shows how far a load is and keeps what the table at the end says: a bar on a terminal,
// a plain line now and then elsewhere.
type tally struct {
	c       *command
	bar     *progressbar.ProgressBar // nil where there is no terminal
	items   int
	last    time.Time // when a plain line was printed
	reasons map[string]int
}

func newTally(c *command) *tally {
	t := &tally{c: c, last: time.Now(), reasons: map[string]int{}}
	if file, ok := terminal(c.stderr); ok && len(c.paths) > 0 {
		t.bar = progressbar.NewOptions64(size64(c.paths),
			progressbar.OptionSetWriter(file), progressbar.OptionShowBytes(true), progressbar.OptionClearOnFinish(),
			progressbar.OptionSetDescription("loading"), progressbar.OptionThrottle(100*time.Millisecond))
	}
	return t
}

// terminal tells whether a person sees what is written.
func terminal(w io.Writer) (*os.File, bool) {
	file, ok := w.(*os.File)
	return file, ok && term.IsTerminal(int(file.Fd()))
}

// inColour tells whether a person sees it and has nothing against colours.
func inColour(w io.Writer) bool {
	_, ok := terminal(w)
	return ok && os.Getenv("NO_COLOR") == ""
}

// size64 is how many bytes there are to read, -1 where nobody knows.
func size64(paths []string) int64 {
	sum := int64(0)
	for _, path := range paths {
		if path == "-" {
			return -1
		}
		for file, err := range files(path) {
			if err != nil {
				continue
			}
			if info, err := os.Stat(file); err == nil && info.Mode().IsRegular() {
				sum += info.Size()
			}
		}
	}
	return sum
}

// read is told of every byte read.
func (t *tally) read(n int) {
	if t.bar != nil {
		_ = t.bar.Add(n) // a bar that cannot be drawn stops nothing
	}
}

// count is told of every item once it is certain what became of it.
func (t *tally) count(r ingest.Result) {
	t.items++
	if r.State == ingest.Failed {
		t.reasons[reason(r.Err)]++
		t.say(fmt.Sprintf("failed: %s: %v", r.Name, r.Err))
	}
	for _, claim := range r.Mended {
		t.say(fmt.Sprintf("left out: %s: %s", r.Name, claim))
	}
	if t.bar == nil && time.Since(t.last) >= t.c.every {
		t.last = time.Now()
		t.say(counted(t.items, "article") + " so far")
	}
}

// say prints a line, the bar out of its way.
func (t *tally) say(line string) {
	if t.bar != nil {
		_ = t.bar.Clear()
	}
	fmt.Fprintln(t.c.stderr, line)
}

func (t *tally) end() {
	if t.bar != nil {
		_ = t.bar.Finish()
		_ = t.bar.Clear()
	}
}

// reason is what is wrong, without where: what comes before the last cause but for its line and
// byte.
func reason(err error) string {
	text := err.Error()
	for strings.HasPrefix(text, "line ") || strings.HasPrefix(text, "byte ") {
		_, rest, ok := strings.Cut(text, ": ")
		if !ok {
			break
		}
		text = rest
	}
	return text
}

// table prints what became of everything.
func (t *tally) table(r ingest.Report) {
	out := t.c.stdout
	read := "read"
	if len(t.c.remove) > 0 {
		read = "asked for"
	}
	judged := ""
	if r.Judgements > 0 {
		judged = ", " + counted(r.Judgements, "judgement")
	}
	fmt.Fprintf(out, "%s %s, %s found%s\n", counted(r.Articles, "article"), read, counted(r.Facts, "fact"), judged)
	columns := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(columns, "\tnew\tchanged\tgone\tknown already\tfailed\t")
	a, e, f := r.Outcome.Articles, r.Outcome.Entities, r.Outcome.Facts
	fmt.Fprintf(columns, "articles\t%d\t%d\t%d\t%d\t%d\t\n", a.New, a.Changed, a.Gone, a.Known, r.Failed)
	fmt.Fprintf(columns, "entities\t%d\t%d\t%d\t%d\t\t\n", e.New, e.Changed, e.Gone, e.Known)
	fmt.Fprintf(columns, "facts\t%d\t%d\t%d\t%d\t\t\n", f.New, f.Changed, f.Gone, f.Known)
	_ = columns.Flush() // as good as any other line on standard output
	t.why(out)
	if r.Mended > 0 {
		fmt.Fprintf(out, "  %s left out, whole or in part: the rules of the graph forbid what they say\n", counted(r.Mended, "claim"))
	}
	fmt.Fprintln(out, counted(r.Outcome.Writes, "record"), "written")
}

func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// Reasons that the table lists; every failure has had its own line before.
const mostReasons = 10

func (t *tally) why(out io.Writer) {
	reasons := make([]string, 0, len(t.reasons))
	for reason := range t.reasons {
		reasons = append(reasons, reason)
	}
	slices.SortFunc(reasons, func(a, b string) int {
		return cmp.Or(cmp.Compare(t.reasons[b], t.reasons[a]), cmp.Compare(a, b))
	})
	for i, reason := range reasons {
		if i == mostReasons {
			fmt.Fprintf(out, "  and %d other reasons\n", len(reasons)-i)
			return
		}
		fmt.Fprintf(out, "  %d failed: %s\n", t.reasons[reason], reason)
	}
}
