package extract

// When the events of the stage are held, and in which year: from the text or the known day of publication, and left open otherwise.

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/quanhe/quanhe/graph"
)

// dateFrom takes an event's date from the sentence where it is named: the last date before the
// event, else the first behind it. A date that another event stands nearer to is that one's.
func (st *stage) dateFrom(s *sentence, at int, m *mention) {
	e := st.events[m.stage]
	if e.start != "" && (len(e.start) >= 7 || !e.named) {
		return
	}
	var d *mention
	verb := s.from
	if m.event.class == "visit" {
		verb = s.tellsMeeting()
	}
	for i := at - 1; i >= 0 && s.mentions[i].from >= verb; i-- {
		if s.mentions[i].kind == 0 {
			d = s.mentions[i]
			break
		}
		if s.mentions[i].kind == graph.KindEvent && !s.mentions[i].event.bare && s.mentions[i].stage != m.stage {
			break
		}
	}
	if d == nil || s.isPlainYear(d) {
		for i := at + 1; i < len(s.mentions); i++ {
			if s.mentions[i].kind == graph.KindEvent && s.mentions[i].stage != m.stage {
				break
			}
			if day := s.mentions[i]; day.kind == 0 && (day.from-m.to < 12 || s.happensOn(m, day)) && !s.isPlainYear(day) {
				d = s.mentions[i]
				break
			}
		}
	}
	if d == nil || s.isPlainYear(d) || s.isDeadline(d) || !s.isScene(m) && d.from > m.from && d.from-m.to > 4 && !s.happensOn(m, d) {
		return
	}
	if e.start != "" && len(d.day.start) <= len(e.start) || d.to <= m.from && s.prepares(d.to, m.from) {
		return
	}
	e.start, e.end, e.from, e.toCome = d.day.start, d.day.end, "text", s.plans()
}

// prepares tells whether something is prepared between two words: the day of that is not the day of what it is for, "Sáng 3/5, sở bàn việc chuẩn
// bị hội nghị A".
func (s *sentence) prepares(from, to int) bool {
	for i := from; i < to; i++ {
		if s.is(i, to, "chuẩn", "bị") {
			return true
		}
	}
	return false
}

// happensOn tells whether a verb by which an event happens stands right before a day behind it:
// "Hội thảo X do Sở A và Hội B tổ chức đã diễn ra chiều 28/12".
func (s *sentence) happensOn(m, day *mention) bool {
	for i := max(m.to, day.from-5); i < day.from; i++ {
		if end, kind := verbs.at(s.text, i, day.from); end > i && (kind == toHappen || kind == toOrganize) {
			return true
		}
	}
	return false
}

func (s *sentence) isPlainYear(d *mention) bool { return len(d.day.start) == 4 }

// isDeadline tells a date that work counts from or to: "đến tháng 10-2018", "từ ngày 3/2".
func (s *sentence) isDeadline(d *mention) bool {
	for i := max(s.from, d.from-3); i < d.from; i++ {
		switch s.words[i].key {
		case "đến", "hết", "kể", "trước", "lập", "sinh":
			return true
		}
	}
	return false
}

// settleYear gives a day without a year the year that the text tells: in the event's name, or by
// the article's publication. What neither tells stays open.
func (e *staged) settleYear(published graph.Date, t *text) {
	if e.start == "" || e.start.HasYear() {
		return
	}
	if len(published) == 10 {
		e.withYear(e.yearBeside(published), "publication")
		return
	}
	if y := e.yearOfName(); y != "" {
		e.withYear(y, "name")
		return
	}
	if y := cmp.Or(t.yearNear(e.start), t.yearAfterMonths(e.start)); y != "" {
		e.withYear(y, "text")
	}
}

// yearBeside is the year of the nearest such day up to the day of publication, or from it on
// where the sentence tells of what is to come: "hội thảo sẽ khai mạc ngày 5/3".
func (e *staged) yearBeside(published graph.Date) string {
	year := atoi(published.Year())
	switch later := string(e.start[1:]) > string(published[4:]); {
	case later && !e.toCome:
		year--
	case !later && e.toCome && string(e.start[1:]) < string(published[4:]):
		year++
	}
	return itoa(year)
}

// A full date tells the year of a day that lies at most so many days behind it.
const farthestDays = 45

// yearNear is the year of a full date in the text that lies at most six weeks before the day
// and no more than a week behind it; "" where none does, or two tell different years.
func (t *text) yearNear(d graph.Date) string {
	year, ok := t.yearsNear[d]
	if !ok {
		year = yearAmong(d, t.recentDays())
		t.yearsNear[d] = year
	}
	return year
}

// yearAfterMonths is the year in which a day follows the months that the text tells to have passed, "" where it tells none:
// 2017 for 3/1 and "11 tháng đầu năm 2016".
func (t *text) yearAfterMonths(d graph.Date) string {
	found := ""
	for _, m := range t.months {
		year := m.Year()
		if string(d[1:]) < string(m[4:]) {
			year = itoa(atoi(year) + 1)
		}
		found = max(found, year)
	}
	return found
}

// yearAmong is the one year in which a day lies near some of the dates, "" where there is none.
func yearAmong(d graph.Date, dates []graph.Date) string {
	found := ""
	for _, full := range dates {
		for y := atoi(full.Year()) - 1; y <= atoi(full.Year())+1; y++ {
			day, err := time.Parse("2006-01-02", itoa(y)+string(d[1:]))
			if err != nil {
				continue
			}
			known, err := time.Parse("2006-01-02", string(full))
			if err != nil {
				continue
			}
			apart := day.Sub(known).Hours() / 24
			if apart < -7 || apart > farthestDays {
				continue
			}
			if found != "" && found != itoa(y) {
				return ""
			}
			found = itoa(y)
		}
	}
	return found
}

// isPast tells an event of which the text knows no more than the month and year, as it does of what was earlier.
func (e *staged) isPast() bool { return e.start.HasYear() && len(e.start) < len("2006-01-02") }

// isSitting tells a meeting of which "họp" alone may tell: "Bà A chủ trì họp", and then "Tại cuộc họp".
func (e *staged) isSitting() bool {
	return !e.sitting && (e.noun == "họp" || e.noun == "làm việc")
}

// isOn tells whether a day may be one of the event's, as precisely as both are told.
func (e *staged) isOn(d day) bool {
	from, to := string(e.start), string(e.end)
	if to == "" {
		to = from
	}
	if !e.start.HasYear() || !d.start.HasYear() {
		from, to = monthAndDay(e.start), monthAndDay(graph.Date(to))
		return from == "" || from <= monthAndDay(d.start) && monthAndDay(d.start) <= to
	}
	n := min(len(from), len(d.start))
	return from[:n] <= string(d.start)[:n] && string(d.start)[:n] <= to[:min(n, len(to))]
}

// monthAndDay is a date without its year: "-07-28"; "" where it tells no day.
func monthAndDay(d graph.Date) string {
	if len(d) < 7 || d.HasYear() && len(d) < 10 {
		return ""
	}
	return string(d[len(d)-6:])
}

func (e *staged) withYear(y, from string) {
	set := func(d graph.Date) graph.Date {
		if d == "" || d.HasYear() {
			return d
		}
		return graph.Date(y + string(d[1:]))
	}
	if _, err := graph.ParseDate(string(set(e.start))); err != nil {
		return
	}
	e.start, e.end, e.from = set(e.start), set(e.end), from
}

// yearOfName is the year that an event's name tells for its day: of "tổng kết năm 2015 và triển
// khai nhiệm vụ năm 2016" 2015 in December and 2016 in January; of "(1959-2019)" the last.
func (e *staged) yearOfName() string {
	years := slices.Clone(e.years)
	if len(years) == 0 || e.noun == "đại hội" && !e.ofHolders() {
		return ""
	}
	slices.Sort(years)
	years = slices.Compact(years)
	first, last := years[0], years[len(years)-1]
	month := string(e.start[2:4])
	name := strings.ToLower(e.name)
	switch {
	case strings.Contains(name, "giai đoạn") || strings.Contains(name, "nhiệm kỳ"):
		return ""
	case strings.Contains(name, "tổng kết"):
		if len(years) == 2 && atoi(last) == atoi(first)+1 {
			if month >= "10" {
				return first
			}
			return last
		}
		if len(years) == 1 {
			if month >= "06" {
				return first
			}
			return itoa(atoi(first) + 1)
		}
		return ""
	case strings.Contains(name, "triển khai") || strings.Contains(name, "nhiệm vụ"):
		if len(years) == 1 {
			if month >= "12" {
				return itoa(atoi(first) - 1)
			}
			return first
		}
		return ""
	}
	return last
}

// ofHolders tells a meeting of shareholders, which has the year in which it is held in its name: another congress has that of its
// term.
func (e *staged) ofHolders() bool {
	name := strings.ToLower(e.name)
	return strings.Contains(name, "cổ đông") || strings.Contains(name, "đhđcđ")
}

// yearsIn are the years in an event's name that may be its own: "năm 2020", "(1959-2019)"; not
// that of "Công ước 2003".
func (s *sentence) yearsIn(m *mention) []string {
	var years []string
	for i := m.event.head; i < m.to; i++ {
		if !isYear(s.words[i].key) {
			continue
		}
		switch before := s.words[i-1].key; {
		case before == "năm" || before == "niên" || before == "-" || before == "/" || i == m.to-1 && m.event.class == "forum":
			years = append(years, s.words[i].key)
		}
	}
	return years
}

func atoi(s string) int {
	n := 0
	for _, r := range s {
		if r >= '0' && r <= '9' {
			n = n*10 + int(r-'0')
		}
	}
	return n
}
