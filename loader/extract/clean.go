package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/quanhe/quanhe/internal/vietnamese"
)

// Furniture is what a page prints around the news: banners, print dates, links to other news,
// bylines and source lines. It is left out by its offsets; the text stays as it is.
type pageFurniture struct{ spans []vietnamese.Span }

func (p pageFurniture) covers(offset int) bool {
	i, found := slices.BinarySearchFunc(p.spans, offset, func(s vietnamese.Span, o int) int { return s.Start - o })
	if found {
		return true
	}
	return i > 0 && offset < p.spans[i-1].End
}

// furniture finds the lines of a text that are furniture.
func furniture(raw string) pageFurniture {
	var page pageFurniture
	links := false // below "TIN LIÊN QUAN": lines that end in a bar are links
	for start, first := 0, true; start < len(raw); {
		end := start + strings.IndexByte(raw[start:], '\n')
		if end < start {
			end = len(raw)
		}
		line := strings.TrimSpace(raw[start:end])
		if line != "" {
			if len(line) < 100 && relatedNews.MatchString(line) {
				links = true
			}
			link := links && strings.HasSuffix(line, "|") && !photoSource.MatchString(line)
			links = links && strings.HasSuffix(line, "|") && link
			if link || isFurniture(line, first) {
				page.spans = append(page.spans, vietnamese.Span{Start: start, End: end})
			}
			first = false
		}
		start = end + 1
	}
	return page
}

var (
	relatedNews = regexp.MustCompile(`(?i)^(tin liên quan|tin bài liên quan|bài liên quan|xem thêm|đọc thêm|tin cùng chuyên mục|bài viết (cũ|mới) hơn|từ khóa|tags?\b)`)
	photoSource = regexp.MustCompile(`(?i)\((nguồn|ảnh)[^)]*\)\s*\|*$`)
	printDate   = regexp.MustCompile(`(?i)^(thứ \p{L}+|chủ nhật)?[\s,.|-]*(ngày )?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}[\s\d:,.|()+-]*(am|pm|gmt[+\d]*|giờ)?[\s\d:,.|()+-]*$`)
	sourceLine  = regexp.MustCompile(`(?i)^\(?(nguồn|theo|tác giả|bài và ảnh|ảnh|bài, ảnh|tin, ảnh|nhóm pv|pv)\b[\s:.]*[^.;]{0,60}\)?\.?$|^nguồn\s*:|^https?://|^nhóm pv`)
	digest      = regexp.MustCompile(`(?i)\((tổng hợp|theo [^)]*|ttxvn[^)]*|t\.h|th)\)\.?$`)
	otherNews   = regexp.MustCompile(`^.{15,140} TTO ?[-–] `) // another headline, and the newsroom with which its text begins
	teaserEnd   = regexp.MustCompile(`(\.\.\.|…)\s*\|\s*$|\|\s*\|\s*$`)
)

// isFurniture tells whether a whole line is furniture. A headline may look like a byline, so
// the first line of a text is never taken for one.
func isFurniture(line string, first bool) bool {
	if strings.HasSuffix(line, "|") && teaserEnd.MatchString(line) || len(line) < 120 && (relatedNews.MatchString(line) || printDate.MatchString(line)) || beginsWith(line, "nguồn:http") {
		return true
	}
	if isBanner(line) || !first && otherNews.MatchString(line) {
		return true
	}
	if first || len(line) > 90 {
		return false
	}
	return sourceLine.MatchString(line) || isByline(line)
}

// isBanner tells a line of slogans: it begins with "chào mừng" or "nhiệt liệt", and shouts.
func isBanner(line string) bool {
	if !beginsWith(line, "chào mừng") && !beginsWith(line, "nhiệt liệt") {
		return false
	}
	words := strings.Fields(line)
	shouted := 0
	for _, w := range words {
		if strings.ToUpper(w) == w && strings.ToLower(w) != w {
			shouted++
		}
	}
	return shouted*4 > len(words)
}

// beginsWith tells whether a line begins with a prefix, in small letters or capitals.
func beginsWith(line, prefix string) bool {
	return len(line) >= len(prefix) && strings.EqualFold(line[:len(prefix)], prefix)
}

// isByline tells a line that is only a name: two to five capitalised words and no stop, with an
// agency or "tổng hợp" in brackets behind it or not.
func isByline(line string) bool {
	name := line
	if at := digest.FindStringIndex(line); at != nil {
		name = strings.TrimSpace(line[:at[0]])
		if name == "" {
			return true
		}
	}
	words := strings.FieldsFunc(name, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '–' || r == ',' })
	if len(words) == 0 || len(words) > 6 {
		return false
	}
	for _, w := range words {
		if r := []rune(w)[0]; !unicode.IsUpper(r) {
			return false
		}
	}
	last := words[len(words)-1]
	if strings.ContainsAny(last, "!?:”\"") || strings.HasSuffix(last, ".") && len(words) > 2 {
		return false
	}
	key := vietnamese.Key(name)
	return !titleStart(key) || len(words) == 2 && strings.HasPrefix(key, "anh ") // a reporter called Anh
}

// titleStart tells whether a line begins with the head of a title or an honorific, as captions do.
func titleStart(key string) bool {
	words := strings.Fields(key)
	return lex.titles.longest(words) > 0 || lex.honorifics.longest(words) > 0
}

// muteCredits marks the photo credits of a sentence, "Ảnh: N. A", "(Nguồn: TTXVN)": from the word
// to the closing bracket or the end of the sentence.
func (t *text) muteCredits(from, to int) {
	for i := from; i < to; i++ {
		if !t.creditAt(i, from, to) {
			continue
		}
		for i < to && t.words[i].key != ")" {
			t.words[i] = t.words[i].readOver()
			i++
		}
	}
}

// creditAt tells whether a photo credit begins at word i: "Ảnh: N. A", "- Ảnh N. A", "Ảnh minh họa", "(TTXVN)".
func (t *text) creditAt(i, from, to int) bool {
	switch w := t.words[i]; {
	case w.caps && i == from+1 && t.is(from, to, "(") && t.is(i+1, to, ")"):
		return true
	case w.key == "nguồn":
		return t.is(i+1, to, ":")
	case w.key == "ảnh":
		return t.is(i+1, to, ":") || t.is(i+1, to, "-") || t.is(i+1, to, "minh", "họa") || t.is(i-1, to, "-") && w.upper && t.upper(i+1, to)
	}
	return false
}
