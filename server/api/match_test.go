package api

import (
	"strings"
	"testing"

	"github.com/quanhe/quanhe/server/reading"
)

// The better the line of a list fits, the more it counts, and the reasons say why.
func TestMatch(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	for _, row := range []struct {
		asked   string
		name    string
		score   float64
		reasons string
	}{
		{`name: "Hoàng Bình Quân"`, "Hoàng Bình Quân", 60, "the whole name"},
		{`name: "hoang binh quan"`, "Hoàng Bình Quân", 55, "the whole name but for tone marks"},
		{`name: "Bình Quân"`, "Hoàng Bình Quân", 33, "the name in a row"},
		{`name: "Quân"`, "Hoàng Bình Quân", 16, "the name in a row"},
		{`name: "Ông Hoàng Bình Quân"`, "Hoàng Bình Quân", 60, "the whole name"},
		{`name: "Đ/c Hoàng Bình Quân"`, "Hoàng Bình Quân", 60, "the whole name"},
		{`name: "TS. Hoàng Bình Quân"`, "Hoàng Bình Quân", 60, "the whole name"},
		{`name: "Hoàng B. Quân"`, "Hoàng Bình Quân", 30, "the whole name by initials"},
		{`name: "H.B.Quan"`, "Hoàng Bình Quân", 30, "the whole name by initials"},
		{`name: "Hoàng Bnìh Quân"`, "Hoàng Bình Quân", 25, "the whole name but for a letter"},
		{`name: "Ông Hoàn Bình Quân"`, "Hoàng Bình Quân", 25, "the whole name but for a letter"},
		{`name: "Hoàng B. Quann", title: "Trưởng ban"`, "Hoàng Bình Quân", 45, "the whole name but for a letter; was Trưởng Ban Đối ngoại Trung ương"},
		{`name: "Hoàng Bình Quân", title: "ban Đối ngoại Trung ương"`, "Hoàng Bình Quân", 60, "the whole name"},
		{`name: "Hoàng Bình Quân", title: "Trưởng ban"`, "Hoàng Bình Quân", 80, "the whole name; was Trưởng Ban Đối ngoại Trung ương"},
		{`name: "Hoàng Bình Quân", title: "Thủ tướng"`, "Hoàng Bình Quân", 60, "the whole name"},
		{`name: "Hoàng Bình Quân", date: "2020-12-23"`, "Hoàng Bình Quân", 65, "the whole name; at that time"},
		{`name: "Hoàng Bình Quân", title: "Trưởng ban", organization: "doi ngoai trung uong", date: "2020-12-23"`, "Hoàng Bình Quân", 100,
			"the whole name; was Trưởng Ban Đối ngoại Trung ương; had a post in Ban Đối ngoại Trung ương Đảng; at that time"},
	} {
		t.Run(row.asked, func(t *testing.T) {
			d := ask(t, h, `{ match(`+row.asked+`, first: 1) { score reasons person { name } } }`, nil)
			wantEqual(t, "who", at(d, "match", 0, "person", "name"), row.name)
			wantEqual(t, "score", at(d, "match", 0, "score"), row.score)
			var reasons []string
			for _, reason := range at(d, "match", 0, "reasons").([]any) {
				reasons = append(reasons, reason.(string))
			}
			wantEqual(t, "reasons", strings.Join(reasons, "; "), row.reasons)
		})
	}
	for _, name := range []string{"Không Có Ai", "Hoànq Bìnk Quân", "Hoàng Quâm", "H. B. Q."} {
		wantEqual(t, name, at(ask(t, h, `{ match(name: "`+name+`") { score } }`, nil), "match"), []any{})
	}
	if got := answer(t, h, `{ match(name: "-") { score } }`, nil); !strings.Contains(got, "name: ") || !strings.Contains(got, "BAD_USER_INPUT") {
		t.Error(got)
	}
}
