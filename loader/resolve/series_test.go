package resolve

import "testing"

func TestSeries(t *testing.T) {
	for _, row := range []struct{ name, series, edition string }{
		{"Đại hội đại biểu toàn quốc Hội Làm vườn lần thứ XIII", "đại hội đại biểu toàn quốc hội làm vườn", "0013"},
		{"Đại hội đại biểu toàn quốc Hội Làm vườn lần thứ 12, nhiệm kỳ 2015 - 2020", "đại hội đại biểu toàn quốc hội làm vườn", "0012"},
		{"Đại hội XIII của Hội Làm vườn", "đại hội của hội làm vườn", "0013"},
		{"Kỳ họp thứ 10, Hội đồng nhân dân tỉnh Xứ Đông khóa XVI", "kỳ họp hội đồng nhân dân tỉnh xứ đông", "0016/0010"},
		{"Kỳ họp thứ nhất Hội đồng nhân dân tỉnh Xứ Đông khoá XVII", "kỳ họp hội đồng nhân dân tỉnh xứ đông", "0017/0001"},
		{"Hội nghị tổng kết công tác làm vườn năm 2020 và triển khai nhiệm vụ năm 2021", "hội nghị tổng kết công tác làm vườn và triển khai nhiệm vụ", ""},
		{"Diễn đàn Làm vườn 2017", "diễn đàn làm vườn", ""},
		{"Lễ kỷ niệm 60 năm Ngày thành lập Hội Làm vườn", "lễ kỷ niệm năm ngày thành lập hội làm vườn", "0060"},
		{"Hội nghị giao ban báo chí tháng 6 năm 2020", "hội nghị giao ban báo chí", ""},
		{"Hội nghị triển khai Nghị quyết 18 của Hội Làm vườn", "", ""}, // the number counts the document
		{"Hội nghị làm vườn", "", ""},             // nothing counts it
		{"Hội nghị tổng kết năm 2018", "", ""},    // of what, it does not say
		{"Chuyến thăm Xứ Đông ngày 12/5", "", ""}, // a day is no count
		{"Đại hội", "", ""},
		{"", "", ""},
	} {
		series, edition := seriesOf(row.name)
		if series != row.series || edition != row.edition {
			t.Errorf("%q: %q, %q; want %q, %q", row.name, series, edition, row.series, row.edition)
		}
	}
}
