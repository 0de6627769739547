package vietnamese

import "testing"

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
