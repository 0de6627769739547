package plan

import (
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// What stands before a name is left aside, and nothing of a name.
func TestNameOf(t *testing.T) {
	for _, row := range []struct {
		typed string
		kinds graph.Kind
		want  string
	}{
		{"ông Lê Hồng Anh", graph.Entities, "lê hồng anh"},
		{"ong le hong anh", graph.Entities, "le hong anh"},
		{"đ/c Trần Quốc Vượng", graph.Entities, "trần quốc vượng"},
		{"PGS.TS. Nguyễn Thị H", graph.Entities, "nguyễn thị h"},
		{"đồng chí Thượng tướng Võ Trọng Việt", graph.Entities, "võ trọng việt"},
		{"anh Quân", graph.KindPerson, "quân"},
		{"Anh", graph.KindPerson, "anh"},
		{"Anh quốc", graph.Entities, "anh quốc"},
		{"Bà Rịa", graph.Entities, "bà rịa"},
		{"trưởng ban đối ngoại hoàng bình quân", graph.Entities, "hoàng bình quân"},
		{"truong ban doi ngoai hoang binh quan", graph.Entities, "hoang binh quan"},
		{"Trưởng ban Đối ngoại Trung ương", graph.Entities, "trưởng ban đối ngoại trung ương"},
		{"Giám đốc Sở Y tế Hà Nội", graph.Entities, "giám đốc sở y tế hà nội"},
		{"giam doc so y te ha noi", graph.Entities, "giam doc so y te ha noi"},
		{"bo truong cong an", graph.Entities, "bo truong cong an"}, // no Trương
		{"bi thu dang uy", graph.Entities, "bi thu dang uy"},       // no Đặng
		{"Bộ trưởng Giáo dục và Đào tạo", graph.Entities, "bộ trưởng giáo dục và đào tạo"},
		{"chu tich uy ban trung uong mat tran to quoc", graph.Entities, "chu tich uy ban trung uong mat tran to quoc"},
		{"truong ban to chuc trung uong le hong anh", graph.Entities, "le hong anh"},
		{"bo truong cong an truong hong anh", graph.Entities, "truong hong anh"},
		{"Hoàng Bình Quân", graph.Entities, "hoàng bình quân"},
	} {
		var typed graph.Search
		typed.Tones, typed.Folded = vietnamese.SearchWords(row.typed)
		got := nameOf(&typed, row.kinds)
		if got.Tones != row.want || got.Folded != vietnamese.Fold(row.want) || got.Kinds != row.kinds {
			t.Errorf("%q: %q, %q; want %q", row.typed, got.Tones, got.Folded, row.want)
		}
	}
}

func BenchmarkNameOf(b *testing.B) {
	var typed graph.Search
	typed.Tones, typed.Folded = vietnamese.SearchWords("trưởng ban đối ngoại hoàng bình quân")
	nameOf(&typed, graph.Entities)
	for b.Loop() {
		nameOf(&typed, graph.Entities)
	}
}
