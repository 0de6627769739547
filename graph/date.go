package graph

import (
	"fmt"
	"strings"
	"time"
)

// Date is a date as told: an ISO prefix, "2022", "2022-04" or "2022-04-12", or "--07-28"
// where the year is not said; "" where nothing is. Nothing in it is padded or guessed.
type Date string

// Days of a year-less or unknown date are unknown too.
const isoDay = "2006-01-02"

// ParseDate checks that a text is a date as told.
func ParseDate(s string) (Date, error) {
	layouts := map[int]string{4: "2006", 7: "2006-01", 10: isoDay}
	text := s
	if yearless, ok := strings.CutPrefix(s, "--"); ok && len(s) == len("--07-28") {
		text = "2000-" + yearless // a leap year: 29 February is a day
	}
	layout, ok := layouts[len(text)]
	if !ok {
		return "", fmt.Errorf("date %q: want 2022, 2022-04, 2022-04-12 or --07-28", s)
	}
	if _, err := time.Parse(layout, text); err != nil {
		return "", fmt.Errorf("date %q: no such day in the calendar; want 2022, 2022-04, 2022-04-12 or --07-28", s)
	}
	return Date(s), nil
}

// HasYear tells whether the date can be placed in time.
func (d Date) HasYear() bool { return len(d) >= 4 && d[0] != '-' }

// Earliest and Latest are the first and last day that the date may mean, as ISO days; "" where
// the year is not known.
func (d Date) Earliest() string {
	if !d.HasYear() {
		return ""
	}
	return string(d) + "-01-01"[len(d)-4:]
}

// Latest is the last day that the date may mean. See [Date.Earliest].
func (d Date) Latest() string {
	if !d.HasYear() {
		return ""
	}
	first, err := time.Parse(isoDay, d.Earliest())
	if err != nil {
		return ""
	}
	switch len(d) {
	case 4:
		first = first.AddDate(1, 0, -1)
	case 7:
		first = first.AddDate(0, 1, -1)
	}
	return first.Format(isoDay)
}

// Year is the year of a date ("2022"), "" where it is not said.
func (d Date) Year() string {
	if !d.HasYear() {
		return ""
	}
	return string(d[:4])
}

// Month is the year and month of a date ("2022-04"), "" where they are not said.
func (d Date) Month() string {
	if !d.HasYear() || len(d) < 7 {
		return ""
	}
	return string(d[:7])
}

// Overlaps tells whether two dates may mean a common day.
func (d Date) Overlaps(e Date) bool {
	return d.HasYear() && e.HasYear() && d.Earliest() <= e.Latest() && e.Earliest() <= d.Latest()
}

// OldestFirst is the order string of a dated record, read upwards: the oldest first, a less
// precise date behind the days that it holds, undated records last.
func OldestFirst(d Date, id ID) string {
	if !d.HasYear() {
		return "~/" + string(id)
	}
	return string(d) + imprecise(d) + "/" + string(id)
}

// NewestFirst is the order string of a dated record, read upwards: the newest first (the digits
// in nines' complement), a less precise date behind the days that it holds, undated records last.
func NewestFirst(d Date, id ID) string {
	if !d.HasYear() {
		return "~/" + string(id)
	}
	complement := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '9' - r + '0'
		}
		return r
	}, string(d))
	return complement + imprecise(d) + "/" + string(id)
}

// ~ sorts behind every digit, hyphen and letter of ASCII.
func imprecise(d Date) string {
	if len(d) < len(isoDay) {
		return "~"
	}
	return ""
}

// ByName is the order string of a named record, read upwards: by a sort key of ASCII letters
// (internal/vietnamese makes it), then by id. A record without a key stands last.
func ByName(sortKey string, id ID) string {
	if sortKey == "" {
		sortKey = "~"
	}
	return sortKey + "/" + string(id)
}
