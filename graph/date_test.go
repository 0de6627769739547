package graph

import (
	"slices"
	"testing"
)

func TestParseDate(t *testing.T) {
	for _, good := range []string{"2022", "2022-04", "2022-04-12", "--07-28", "--02-29", "2020-02-29"} {
		if d, err := ParseDate(good); err != nil || string(d) != good {
			t.Errorf("ParseDate(%q) = %q, %v", good, d, err)
		}
	}
	for _, bad := range []string{"", "22", "2022-13", "2022-02-30", "12/4/2022", "--13-01", "2021-02-29", "2022-4-1"} {
		if d, err := ParseDate(bad); err == nil {
			t.Errorf("ParseDate(%q) = %q, want an error", bad, d)
		}
	}
}

func TestDaysOfADate(t *testing.T) {
	for _, row := range []struct {
		date             Date
		earliest, latest string
	}{
		{"2022", "2022-01-01", "2022-12-31"},
		{"2020-02", "2020-02-01", "2020-02-29"},
		{"2022-04-12", "2022-04-12", "2022-04-12"},
		{"--07-28", "", ""},
		{"", "", ""},
	} {
		if e, l := row.date.Earliest(), row.date.Latest(); e != row.earliest || l != row.latest {
			t.Errorf("%q: %q to %q, want %q to %q", row.date, e, l, row.earliest, row.latest)
		}
	}
}

func TestOrders(t *testing.T) {
	oldest := []Date{"2021-12-31", "2022-04-11", "2022-04-12", "2022-04", "2022", "2023-01-01", "--07-28"}
	newest := []Date{"2023-01-01", "2022-04-12", "2022-04-11", "2022-04", "2022", "2021-12-31", ""}
	if got := order(oldest, OldestFirst); !slices.IsSorted(got) {
		t.Errorf("oldest first: %q", got)
	}
	if got := order(newest, NewestFirst); !slices.IsSorted(got) {
		t.Errorf("newest first: %q", got)
	}
}

func order(dates []Date, by func(Date, ID) string) []string {
	var keys []string
	for _, d := range dates {
		keys = append(keys, by(d, "e_1"))
	}
	return keys
}
