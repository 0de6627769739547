package resolve

import (
	"testing"

	"github.com/quanhe/quanhe/graph"
)

func TestSeries(t *testing.T) {
	for _, row := range []struct{ name, series, edition string }{
		{"Đại hội đại biểu toàn quốc Hội Làm vườn lần thứ XIII", "đại hội đại biểu toàn quốc hội làm vườn", "0013"},
		{"Đại hội đại biểu toàn quốc Hội Làm vườn lần thứ 12, nhiệm kỳ 2015 - 2020", "đại hội đại biểu toàn quốc hội làm vườn", "0012"},
		{"Đại hội XIII của Hội Làm vườn", "đại hội của hội làm vườn", "0013"},
		{"Hội nghị Trung ương 8, khoá XI", "hội nghị trung ương", "0011/0008"},
		{"Kỳ họp thứ 10, Hội đồng nhân dân tỉnh Xứ Đông khóa XVI", "kỳ họp hội đồng nhân dân tỉnh xứ đông", "0016/0010"},
		{"Kỳ họp thứ sáu Hội đồng nhân dân tỉnh Xứ Đông khoá XVII", "kỳ họp hội đồng nhân dân tỉnh xứ đông", "0017/0006"},
		{"Kỳ họp thứ năm, Quốc hội khóa XIV", "kỳ họp quốc hội", "0014/0005"},
		{"Hội nghị Cấp cao Làm vườn lần thứ 31 (HLV-31)", "hội nghị cấp cao làm vườn", "0031"},
		{"Diễn đàn Làm vườn 2017", "diễn đàn làm vườn", ""},
		{"Lễ kỷ niệm 60 năm Ngày thành lập Hội Làm vườn", "lễ kỷ niệm năm ngày thành lập hội làm vườn", "0060"},
		{"Hội nghị giao ban báo chí Xứ Đông tháng 6 năm 2020", "hội nghị giao ban báo chí xứ đông", ""},
		{"Hội nghị triển khai Nghị quyết 18 của Hội Làm vườn", "", ""}, // the number counts the document
		{"Hội nghị Làm vườn", "", ""},          // nothing counts it
		{"Hội nghị tổng kết năm 2018", "", ""}, // of what, it does not say
		{"Lễ hội Xứ Đông ngày 12/5", "", ""},   // a day is no count
		{"Đại hội", "", ""},
		{"", "", ""},
	} {
		series, edition := seriesOf(&graph.Entity{Name: row.name}, false)
		if series != row.series || edition != row.edition {
			t.Errorf("%q: %q, %q; want %q, %q", row.name, series, edition, row.series, row.edition)
		}
	}
}

// Names that name nobody tell of a series where it is known who organizes it.
func TestSeriesOfOrganizers(t *testing.T) {
	for name, series := range map[string]string{
		"Hội nghị tổng kết công tác làm vườn năm 2020 và triển khai nhiệm vụ năm 2021": "hội nghị tổng kết công tác làm vườn và triển khai nhiệm vụ",
		"Đại hội đồng cổ đông thường niên năm 2018":                                    "đại hội đồng cổ đông thường niên",
		"Hội nghị Thành ủy lần thứ 16":                                                 "hội nghị thành ủy",
		"Kỳ họp thứ 12 HĐND TP":                                                        "kỳ họp hđnd tp",
	} {
		if got, _ := seriesOf(&graph.Entity{Name: name}, true); got != series {
			t.Errorf("%q, organized: %q, want %q", name, got, series)
		}
		if got, _ := seriesOf(&graph.Entity{Name: name}, false); got != "" {
			t.Errorf("%q: %q, and nobody knows whose", name, got)
		}
	}
	if got, _ := seriesOf(&graph.Entity{Name: "Chuyến thăm Xứ Đông lần thứ ba", Class: "visit"}, true); got != "" {
		t.Errorf("a visit: %q", got)
	}
}
