package gazetteer

import (
	"slices"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/internal/vietnamese"
)

func TestListsHaveNoDoublesAndKnownKinds(t *testing.T) {
	bodyKinds := []string{"party", "state", "mass", "association", "business", "media", "foreign", "other", "-"}
	lists := []struct {
		name    string
		entries []Entry
		kinds   []string
		uses    []string
	}{
		{"bodies", Bodies(), bodyKinds, nil},
		{"heads", Heads(), bodyKinds, []string{"noun", "bare"}},
		{"titles", Titles(), []string{"body", "unit", "field", "alone"}, nil},
		{"levels", Levels(), []string{""}, nil},
		{"words", Words(), []string{""}, nil},
		{"short", Short(), []string{""}, nil},
		{"honorifics", Honorifics(), []string{"address", "rank", "degree"}, nil},
		{"surnames", Surnames(), []string{"sure", "word"}, nil},
		{"events", Events(), []string{"conference", "congress", "ceremony", "meeting", "visit", "forum", "signing", "other"}, []string{"noun", "part"}},
		{"documents", Documents(), []string{"directive", "resolution", "conclusion", "regulation", "circular", "decree", "law", "other"}, []string{"rule", "law", "charter", "pact"}},
		{"papers", Papers(), []string{"law", "other"}, nil},
		{"world", list("world", nameWithAliases), []string{"country", "city", "region"}, nil},
	}
	for _, l := range lists {
		seen := map[string]bool{}
		for _, e := range l.entries {
			if !slices.Contains(l.kinds, e.Kind) {
				t.Errorf("%s: %q is of unknown kind %q", l.name, e.Name, e.Kind)
			}
			if l.uses != nil && !slices.Contains(l.uses, e.Use) {
				t.Errorf("%s: %q has unknown use %q", l.name, e.Name, e.Use)
			}
			for _, key := range keys(e) {
				if seen[key] {
					t.Errorf("%s: %q stands twice", l.name, key)
				}
				seen[key] = true
			}
		}
	}
}

func TestPlacesHaveNoDoublesAndKnownKinds(t *testing.T) {
	kinds := []string{"tỉnh", "thành phố", "quận", "huyện", "thị xã", "thị trấn", "phường", "xã", "-"}
	seen := map[string]bool{}
	for _, e := range list("places", kindNameAndPlace) {
		line := e.Kind + "\t" + e.Key + "\t" + e.In
		if seen[line] || !slices.Contains(kinds, e.Kind) || e.In == "" {
			t.Errorf("places: bad line %q", line)
		}
		seen[line] = true
	}
}

func TestEveryListSaysItsOriginAndDate(t *testing.T) {
	files, err := data.ReadDir("data")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		text, _ := data.ReadFile("data/" + f.Name())
		if !strings.Contains(string(text), "# Origin: ") && !strings.Contains(string(text), ". Origin: ") || !strings.Contains(string(text), "Date: 20") {
			t.Errorf("%s does not say where it is from and when it was made", f.Name())
		}
	}
}

func TestBodyAndPlaceAreFoundByAnyName(t *testing.T) {
	for _, name := range []string{"MTTQ Việt Nam", "Mặt trận Tổ Quốc Việt Nam", "mặt trận tổ quốc"} {
		if b, ok := Body(vietnamese.Key(name)); !ok || b.Name != "Mặt trận Tổ quốc Việt Nam" || b.Kind != "mass" {
			t.Errorf("Body(%q) = %v, %v", name, b, ok)
		}
	}
	rows := []struct{ name, kind, in string }{{"Thanh Hoá", "tỉnh", "Việt Nam"}, {"Hạ Long", "thành phố", "Quảng Ninh"}, {"Hoa Kỳ", "country", ""}, {"Trúc Bạch", "phường", "Ba Đình, Hà Nội"}}
	for _, row := range rows {
		if p, ok := Place(vietnamese.Key(row.name)); !ok || p.Kind != row.kind || p.In != row.in {
			t.Errorf("Place(%q) = %+v, %v", row.name, p, ok)
		}
	}
	if _, ok := Body("không có"); ok {
		t.Error("found a body that is not there")
	}
}

func keys(e Entry) []string {
	ks := []string{e.Key}
	for _, name := range e.Other {
		if k := vietnamese.Key(name); !slices.Contains(ks, k) {
			ks = append(ks, k)
		}
	}
	return ks
}
