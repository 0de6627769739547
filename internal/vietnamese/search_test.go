package vietnamese

import (
	"regexp"
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestSearchForms(t *testing.T) {
	for _, row := range []struct {
		names         []string
		tones, folded string
	}{
		{[]string{"Hoàng Bình Quân", "Quân"}, "| hoàng bình quân | quân |", "| hoang binh quan | quan |"},
		{[]string{"Chỉ thị 12-CT/TW", "chỉ thị 12/CT-TW"}, "| chỉ thị 12 ct tw |", "| chi thi 12 ct tw |"},
		{[]string{"Hoà", "Hòa"}, "| hòa |", "| hoa |"},
		{[]string{"Đại hội (lần thứ XIII)"}, "| đại hội lần thứ xiii |", "| dai hoi lan thu xiii |"},
		{[]string{"", "…"}, "", ""},
		{nil, "", ""},
	} {
		if tones, folded := SearchForms(row.names...); tones != row.tones || folded != row.folded {
			t.Errorf("%q: %q, %q; want %q, %q", row.names, tones, folded, row.tones, row.folded)
		}
	}
}

func TestSearchWords(t *testing.T) {
	if tones, folded := SearchWords(" Trần  Quốc-VƯỢNG? "); tones != "trần quốc vượng" || folded != "tran quoc vuong" {
		t.Errorf("%q, %q", tones, folded)
	}
}

func TestSearchPattern(t *testing.T) {
	for _, row := range []struct {
		typed, text string
		want        bool
	}{
		{"hoang binh quan", "Ông Hoàng Bình Quân nói.", true},
		{"hoàng bình quân", "HOÀNG BÌNH QUÂN", true},
		{"hoàng bình quân", "Hoang Binh Quan", false},
		{"Hoàng binh quân", "Hoàng Bính Quân", true},
		{"hoang binh", "Hoàng, Bình", true},
		{"hoang binh", "Hoàng\u00a0-\u200bBình", true},
		{"hoang binh", "HoàngBình", false},
		{"oang binh", "Hoàng Bình", false},
		{"binh", "Bình", true},
		{"binh", "Bình2", false},
		{"hoà bình", "Hòa Bình", true},
		{"hòa bình", "(hoà bình)", true},
		{"hòa", "hoả", false},
		{"thuy", "Thuỵ", true},
		{"thụy", "Thuỵ", true},
		{"hoa binh", norm.NFD.String("Hòa Bình"), true},
		{"hòa bình", norm.NFD.String("HOÀ BÌNH"), true},
		{"hoa", norm.NFD.String("Hoàn"), false},
		{"viet nam", "Viê\u0323t Nam", true},
		{"việt nam", "VIÊ\u0323T NAM", true},
		{"việt nam", "Viết Nam", false},
		{"dang", "Đảng", true},
		{"đảng", "Ðảng", true},
		{"đang", "dang", false},
		{"12-ct/tw", "số 12 - CT/TW ngày", true},
		{"12-ct/tw", "số 112-CT/TW", false},
		{"strasse", "Straße", false},
		{"munoz", "Muñoz", true},
		{"東京", "ở 東京", true},
	} {
		tones, _ := SearchWords(row.typed)
		if got := regexp.MustCompile(SearchPattern(tones)).MatchString(row.text); got != row.want {
			t.Errorf("%q in %q: %v", row.typed, row.text, got)
		}
	}
}

func BenchmarkSearchPattern(b *testing.B) {
	text := ""
	for len(text) < 5000 {
		text += "Sáng nay, tại Hà Nội, Ban Chấp hành họp bàn về việc đổi mới và phát triển quan hệ hữu nghị. "
	}
	tones, _ := SearchWords("hoang binh quan")
	pattern := regexp.MustCompile(SearchPattern(tones))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		pattern.MatchString(text)
	}
}
