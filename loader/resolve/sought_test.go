package resolve

import (
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// What is typed short, or as abroad, finds what texts print in full, and the other way round.
func TestEntitiesAreFoundByNamesThatNoTextPrints(t *testing.T) {
	for _, row := range []struct {
		kind         graph.Kind
		named, typed string
		want         int // the class
	}{
		{graph.KindOrganization, "Liên hợp quốc", "LHQ", 0},
		{graph.KindOrganization, "LHQ", "liên hợp quốc", 0},
		{graph.KindOrganization, "Hội Liên hiệp Phụ nữ Việt Nam", "Hội LHPN Việt Nam", 0},
		{graph.KindOrganization, "Hội Liên hiệp Phụ nữ tỉnh Quảng Ninh", "hội lhpn", 1},
		{graph.KindOrganization, "Bộ Ngoại giao", "bng", 0},
		{graph.KindOrganization, "Ủy ban Nhân dân tỉnh Nghệ An", "UBND tỉnh Nghệ An", 0},
		{graph.KindOrganization, "UBND tỉnh Nghệ An", "uỷ ban nhân dân tỉnh", 1},
		{graph.KindOrganization, "Ban Bí thư Trung ương Đảng", "Ban Bí thư TW", 1},
		{graph.KindOrganization, "Ban Bí thư Trung ương Đảng", "ban bí thư tư", 1},
		{graph.KindOrganization, "Bộ Kế hoạch và Đầu tư", "đầu trung ương", -1},
		{graph.KindOrganization, "ĐẠI HỌC ĐẦU TƯ", "đầu trung ương", -1},
		{graph.KindPost, "Chủ tịch UBND tỉnh Nghệ An", "chủ tịch ủy ban nhân dân", 1},
		{graph.KindEvent, "Hội nghị Trung ương 8", "hội nghị tw 8", 0},
		{graph.KindDirective, "Kết luận 12", "KL 12", 0},
		{graph.KindDirective, "Nghị quyết số 13-NQ/TW", "NQ 13", 2},
		{graph.KindDirective, "Chỉ thị 12-CT/TW", "Chỉ thị 12-CT/TƯ", 2},
		{graph.KindDirective, "Chỉ thị 12-CT/TƯ", "chi thi 12-ct/tw", 5},
		{graph.KindDirective, "Chỉ thị 12-CT/TW", "trung ương", -1},
		{graph.KindPlace, "tỉnh Hà Nội", "hanoi", 3},
		{graph.KindPlace, "Nhà máy sữa", "nhamaysua", -1},
		{graph.KindPerson, "Trần Thành Phố", "TP", -1},
	} {
		e := graph.Entity{Kind: row.kind, Name: row.named}
		names, folded := vietnamese.SearchForms(soughtNames(&e)...)
		typed := graph.Search{}
		typed.Tones, typed.Folded = vietnamese.SearchWords(row.typed)
		if got := typed.Class(names, folded); got != row.want {
			t.Errorf("%s by %q: class %d, want %d: %s", row.named, row.typed, got, row.want, names)
		}
	}
}
