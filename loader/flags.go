package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/open"
	"github.com/quanhe/quanhe/loader/article"
)

// asked is what the command line asks for.
type asked struct {
	paths  []string
	dry    bool
	why    bool // explain
	export string
	remove ids
	check  bool
	init   bool

	store   open.Settings
	maxSize size
	batch   int
	every   time.Duration
	given   article.Given
	scheme  string
}

const usage = `usage: loader [flags] PATH...

Reads articles into the store: text files (.txt) with or without front matter, JSON Lines of
articles, or facts and judgements in the facts format (.jsonl), registers of people (.csv: a first
line with the columns name, birthDate, id, title, organization, startDate, endDate); folders of
them; "-" for standard input.

`

// parse reads the command line. What is wrong with it is the error; flag.ErrHelp asks for help,
// which has been printed.
func parse(args []string, stderr io.Writer) (asked, error) {
	a := asked{maxSize: 10 << 20}
	var published string
	flags := flag.NewFlagSet("loader", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.BoolVar(&a.dry, "dry-run", false, "print what the articles say in the facts format; store nothing")
	flags.BoolVar(&a.why, "explain", false, "print the texts with what was read in them, and the rule that found each; store nothing (NO_COLOR: no colours)")
	flags.StringVar(&a.export, "export", "", "write the whole store to this `file` in the facts format (\"-\": standard output)")
	flags.Var(&a.remove, "remove", "take the article of this `id` or address out, with all that it says; may be repeated")
	flags.BoolVar(&a.check, "check", false, "check the whole store and list every breach")
	flags.BoolVar(&a.init, "init", false, "make the store ready, and load nothing")
	a.store.Flags(flags, "file:quanhe.db")
	flags.Var(&a.maxSize, "max-size", "the largest article taken, in bytes or as 10MB")
	flags.IntVar(&a.batch, "batch", 0, "how many `articles` are stored at once, all or nothing; 0: as many as is quick")
	flags.DurationVar(&a.every, "every", 10*time.Second, "how often a line says how far a load is, where there is no terminal")
	flags.StringVar(&published, "published", "", "the `date` of publication of texts that do not say (2022-04-13)")
	flags.StringVar(&a.given.Publisher, "publisher", "", "the publisher of texts that do not say")
	flags.StringVar(&a.given.URL, "url", "", "the address of the one text that does not say")
	flags.StringVar(&a.scheme, "scheme", "", "which register calls people by the ids of a .csv, where they do not say so themselves (`name`:17)")
	err := flags.Parse(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stderr, usage)
		flags.SetOutput(stderr)
		flags.PrintDefaults()
		return a, err
	}
	if err != nil {
		return a, fmt.Errorf("%w (loader -help lists the flags)", err)
	}
	a.paths = flags.Args()
	if a.given.Published, err = article.Day(published); err != nil {
		return a, fmt.Errorf("-published: %w", err)
	}
	return a, a.fits()
}

// fits tells what does not go together.
func (a *asked) fits() error {
	modes := 0
	for _, mode := range []bool{a.dry, a.why, a.export != "", len(a.remove) > 0, a.check, a.init} {
		if mode {
			modes++
		}
	}
	reads := modes == 0 || a.dry || a.why
	switch {
	case modes > 1:
		return errors.New("-dry-run, -explain, -export, -remove, -check and -init are asked for one at a time")
	case reads && len(a.paths) == 0:
		return errors.New("nothing to load: name files or folders, or - for standard input (loader -help lists the flags)")
	case !reads && len(a.paths) > 0:
		return fmt.Errorf("%q: -export, -remove, -check and -init read no files: load them first", a.paths[0])
	case a.batch < 0:
		return fmt.Errorf("-batch %d: want a number of articles", a.batch)
	case a.given.URL != "" && len(a.paths) > 1:
		return errors.New("-url is the address of one text: load the others apart")
	}
	return nil
}

// ids are the articles to take out, each by its id or by what the id comes from.
type ids []wanted

type wanted struct {
	id graph.ID
	as string // as the command line has it
}

func (i *ids) String() string { return fmt.Sprint(len(*i), " articles") }

func (i *ids) Set(s string) error {
	if s == "" {
		return errors.New("want the id or the address of an article")
	}
	id := graph.ID(s)
	if !isArticle(id) {
		id = graph.NewID(graph.KindArticle, s)
	}
	*i = append(*i, wanted{id, s})
	return nil
}

// An id of ours is as long as any other; an address or a name that begins with a_ is not.
func isArticle(id graph.ID) bool {
	return graph.KindsOf(id) == graph.KindArticle && len(id) == len(graph.NewID(graph.KindArticle))
}

// size is a number of bytes.
type size int64

func (s *size) String() string {
	if *s != 0 && *s%(1<<20) == 0 {
		return strconv.FormatInt(int64(*s>>20), 10) + "MB"
	}
	return strconv.FormatInt(int64(*s), 10)
}

func (s *size) Set(text string) error {
	number, unit := strings.ToUpper(strings.TrimSpace(text)), int64(1)
	for _, u := range []struct {
		name  string
		bytes int64
	}{{"KB", 1 << 10}, {"MB", 1 << 20}, {"GB", 1 << 30}, {"B", 1}} {
		if n, ok := strings.CutSuffix(number, u.name); ok {
			number, unit = strings.TrimSpace(n), u.bytes
			break
		}
	}
	n, err := strconv.ParseInt(number, 10, 64)
	if err != nil || n <= 0 || n > (1<<40)/unit {
		return errors.New("want a number of bytes, or one with KB, MB or GB")
	}
	*s = size(n * unit)
	return nil
}
