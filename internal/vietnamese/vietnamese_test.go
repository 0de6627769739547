package vietnamese

import (
	"slices"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestKey(t *testing.T) {
	rows := []struct{ name, want string }{
		{"Hoà Bình", "hòa bình"},
		{"Hòa  Bình", "hòa bình"},
		{"Uỷ ban", "ủy ban"},
		{"THUÝ", "thúy"},
		{"khoẻ", "khỏe"},
		{"Ðảng uỷ", "đảng ủy"},
		{"Nguye\u0302\u0303n", "nguyễn"},
		{"quý", "quý"},
		{"giá", "giá"},
		{"gì", "gì"},
		{"gìn giữ", "gìn giữ"},
		{"Nguyễn Thuỵ", "nguyễn thụy"},
		{"hòang", "hoàng"},
		{"Thừa Thiên – Huế", "thừa thiên huế"},
		{"Thừa Thiên-Huế", "thừa thiên huế"},
		{"K’Nhiên", "k'nhiên"},
		{"José Ramos", "josé ramos"},
		{" \u00a0“Vì dân”. ", "vì dân"},
		{"12-CT/TW", "12 ct/tw"},
		{"", ""},
	}
	for _, row := range rows {
		if got := Key(row.name); got != row.want {
			t.Errorf("Key(%q) = %q, want %q", row.name, got, row.want)
		}
	}
	if Key("Hùng") == Key("Hưng") || Key("Hùng") == Key("Hung") {
		t.Error("names that differ in tones have one key")
	}
}

// The table of letters must say what taking letters apart by Unicode says.
func TestEveryLetterComesApartAsByUnicode(t *testing.T) {
	for r := range letters {
		bare, tone, ok := tonelessLetters(nil, string(r))
		var base, mark []rune
		for _, part := range norm.NFD.String(string(r)) {
			if toneOf(part) > 0 {
				mark = append(mark, part)
			} else {
				base = append(base, lower(part))
			}
		}
		if !ok || string(bare) != norm.NFC.String(string(base)) || tone > 0 != (len(mark) == 1) || tone > 0 && mark[0] != tones[tone-1] {
			t.Errorf("%c is %c with tone %d, %v", r, bare, tone, ok)
		}
	}
}

func TestFold(t *testing.T) {
	rows := []struct{ name, want string }{
		{"Đỗ Thị Hằng", "do thi hang"},
		{"Søren Ærø", "soren aero"},
		{"習近平", ""},
		{"Ủy ban MTTQ", "uy ban mttq"},
	}
	for _, row := range rows {
		if got := Fold(row.name); got != row.want {
			t.Errorf("Fold(%q) = %q, want %q", row.name, got, row.want)
		}
	}
}

func TestHasMarks(t *testing.T) {
	for s, want := range map[string]bool{"hoang": false, "hoàng": true, "Dong": false, "Đong": true, "Ðong": true, "": false, "mo\u031b": true} {
		if got := HasMarks(s); got != want {
			t.Errorf("HasMarks(%q) = %v", s, got)
		}
	}
}

func TestSortKeyOrdersAsTheAlphabet(t *testing.T) {
	want := []string{"An", "An Bình", "Àn", "Ánh", "Ăn", "Âu", "Ban", "Dũng", "Đan", "Em", "Êm", "Hoa", "Hoà", "Hoả", "Hoan", "Ơn", "Quân khu 4", "Quân khu 5", "Quân khu 10", "Uy", "Ưu"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, func(a, b string) int {
		if SortKey(a)+"/x" < SortKey(b)+"/x" {
			return -1
		}
		return 1
	})
	if !slices.Equal(got, want) {
		t.Errorf("sorted %q", got)
	}
}

func TestPersonSortKeyBeginsWithTheGivenName(t *testing.T) {
	order := []string{"Trần Văn An", "Lê Thị Bình", "Nguyễn Thị Bình", "Lê Văn Bình", "Nguyễn Ái Đức"}
	for i := 1; i < len(order); i++ {
		if PersonSortKey(order[i-1]) >= PersonSortKey(order[i]) {
			t.Errorf("%q sorts behind %q: %q, %q", order[i-1], order[i], PersonSortKey(order[i-1]), PersonSortKey(order[i]))
		}
	}
}

func TestSentences(t *testing.T) {
	rows := []struct {
		name, text string
		want       []string
	}{
		{"two", "Ông An nói. Bà Bé nghe.", []string{"Ông An nói.", "Bà Bé nghe."}},
		{"missing space", "Ông An nói.Bà Bé nghe.", []string{"Ông An nói.", "Bà Bé nghe."}},
		{"abbreviations", "Ở TP. Huế, PGS. TS. Lê An, TW. Đoàn, T.Ư Hội và Q. Tân họp. Xong.", []string{"Ở TP. Huế, PGS. TS. Lê An, TW. Đoàn, T.Ư Hội và Q. Tân họp.", "Xong."}},
		{"first names cut short", "Hãng Chr. Madsen ở St. Gallen mở cửa.", []string{"Hãng Chr. Madsen ở St. Gallen mở cửa."}},
		{"names of one letter", "Họ đi Đông Nam Á. Bà Bé ở Ý. Xong.", []string{"Họ đi Đông Nam Á.", "Bà Bé ở Ý.", "Xong."}},
		{"numbers", "Có 12.000 người, ngày 3.5.2019 tại vtv.vn. Hết", []string{"Có 12.000 người, ngày 3.5.2019 tại vtv.vn.", "Hết"}},
		{"ellipsis", "Gạo, muối... đã đến. Thế... Rồi thôi", []string{"Gạo, muối... đã đến.", "Thế...", "Rồi thôi"}},
		{"quotes", "Bà nói: “Đúng thế.” Ông cười.", []string{"Bà nói: “Đúng thế.”", "Ông cười."}},
		{"lines", "Dòng một\nDòng hai\n\n dòng ba ", []string{"Dòng một", "Dòng hai", "dòng ba"}},
		{"wrapped line", "Hội nghị đã\nhọp tại Huế.", []string{"Hội nghị đã\nhọp tại Huế."}},
		{"empty", " \n\t", nil},
	}
	for _, row := range rows {
		var got []string
		for _, s := range Sentences(row.text) {
			got = append(got, s.Of(row.text))
		}
		if !slices.Equal(got, row.want) {
			t.Errorf("%s: %q, want %q", row.name, got, row.want)
		}
	}
}

func TestSyllables(t *testing.T) {
	text := "Ông K'Nhiên (Đ/c) họp 12-CT/TW ở Đà Nẵng’."
	want := []string{"Ông", "K'Nhiên", "Đ", "c", "họp", "12", "CT", "TW", "ở", "Đà", "Nẵng"}
	var got []string
	for _, s := range Syllables(text) {
		got = append(got, s.Of(text))
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func FuzzSentences(f *testing.F) {
	f.Add("Ông An nói.Bà Bé nghe... “Vâng!” TP. Huế\r\nvà\u2029X")
	f.Add("\xff.A\n\xc3")
	f.Fuzz(func(t *testing.T, text string) {
		for _, spans := range [][]Span{Sentences(text), Syllables(text)} {
			end := 0
			for _, s := range spans {
				if s.Start < end || s.End <= s.Start || s.End > len(text) {
					t.Fatalf("span %v in %q", s, text)
				}
				if utf8.ValidString(text) && !utf8.ValidString(s.Of(text)) {
					t.Fatalf("span %v of %q is no text", s, text)
				}
				end = s.End
			}
		}
	})
}

func FuzzKey(f *testing.F) {
	f.Add("Ðảng uỷ “Hoà”")
	f.Fuzz(func(t *testing.T, s string) {
		if k := Key(s); utf8.ValidString(s) && Key(k) != k {
			t.Fatalf("Key(%q) = %q, whose key is %q", s, k, Key(k))
		}
		for _, key := range []string{SortKey(s), PersonSortKey(s)} {
			for i := range len(key) {
				if key[i] >= '~' || key[i] < '0' && key[i] != '\'' {
					t.Fatalf("%q in a key of %q", key, s)
				}
			}
		}
	})
}
