package extract

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/quanhe/quanhe/graph"
	"golang.org/x/text/unicode/norm"
)

// say spells a claim as a row of a test wants it: predicate, ends, and what else is said.
func say(a graph.Account, c graph.Claim) string {
	name := func(i int) string {
		if i < 0 {
			return "?"
		}
		return a.Entities[i].Name
	}
	s := fmt.Sprintf("%s %s > %s", c.Predicate, name(c.Subject), name(c.Object))
	for _, more := range []string{c.Said.Status, c.Said.Part, c.Said.Award} {
		if more != "" {
			s += " (" + more + ")"
		}
	}
	if c.Planned {
		s += " planned"
	}
	if c.Discourse {
		s += " in discourse"
	}
	if c.Said.Date != "" {
		s += " on " + string(c.Said.Date)
	}
	return s
}

// Every rule has a row: a text in our own words, and a claim that it must and one that it must
// not make.
func TestRules(t *testing.T) {
	const meeting = "Ngày 3/4/2018, tại Huế, Sở Y tế tổ chức hội nghị tổng kết công tác năm 2017. "
	const name = "hội nghị tổng kết công tác năm 2017"
	rows := []struct{ rule, text, want, never string }{
		{"title", "Ông Trần Văn Ba quê ở Huế. Từ tháng 6/2006 đến tháng 8/2007, ông là Phó Chủ nhiệm Văn phòng Chính phủ, Ủy viên Ủy ban Kinh tế khóa 11. Kỳ họp thứ nhất Quốc hội khóa 13 năm 2011, ông vắng mặt.", "HOLDS Trần Văn Ba > Phó Chủ nhiệm Văn phòng Chính phủ (former)", "HOLDS Trần Văn Ba > Phó Chủ nhiệm Văn phòng Chính phủ (current)"},
		{"title", "Bí thư Tỉnh ủy Lê Thị Năm cho biết, Thủ tướng Chính phủ phê duyệt quy hoạch.", "HOLDS Lê Thị Năm > Bí thư Tỉnh ủy (current)", "HOLDS Lê Thị Năm > Thủ tướng Chính phủ (current)"},
		{"title", "Nhận lời mời của Thủ tướng Trần Văn Ba, Ủy viên Bộ Chính trị Bun đã đến Hà Nội.", "HOLDS Trần Văn Ba > Thủ tướng (current)", "HOLDS Trần Văn Ba > Ủy viên Bộ Chính trị (current)"},
		{"title", "Ông Roy đã sa thải cố vấn kinh tế Gary Roy, Ngoại trưởng John Roy và Bộ trưởng Y tế David Gomez.", "HOLDS David Gomez > Bộ trưởng Y tế (former)", "HOLDS John Roy > Ngoại trưởng (current)"},
		{"organize", "Sáng 3/5, Quốc hội tổ chức kỳ họp thứ 6. Hôm trước, bà Lê Thị Năm chủ trì buổi họp báo về dự kiến chương trình kỳ họp thứ 6, Quốc hội khóa XIV.", "ORGANIZED Quốc hội > kỳ họp thứ 6, Quốc hội khóa XIV", "ORGANIZED Quốc hội > kỳ họp thứ 6"},
		{"title", "Theo lời mời của ông Trần Văn Ba, Bộ trưởng Quốc phòng Việt Nam, đoàn đã đến Huế.", "HOLDS Trần Văn Ba > Bộ trưởng Quốc phòng Việt Nam (current)", ""},
		{"title", "Quốc hội nghe thông báo việc cho thôi nhiệm vụ đại biểu với Chủ tịch Hội Đông y tỉnh Trần Văn Ba.", "HOLDS Trần Văn Ba > Chủ tịch Hội Đông y tỉnh (current)", "HOLDS Trần Văn Ba > Chủ tịch Hội Đông y tỉnh (former)"},
		{"title", "Sau khi Giám đốc Sở Y tế Trần Văn Ba qua đời, bà Lê Thị Năm được giao việc này.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)"},
		{"title", "Ông Trần Văn Ba, Vụ trưởng Vụ Điều phối Trồng rừng, đến sớm.", "HOLDS Trần Văn Ba > Vụ trưởng Vụ Điều phối Trồng rừng (current)", ""},
		{"held-at", "Mai khai mạc Diễn đàn du lịch lớn nhất châu Á. Diễn đàn Du lịch châu Á 2019 diễn ra tại Huế sáng 3/5.", "HELD_AT Diễn đàn Du lịch châu Á 2019 > Huế", "HELD_AT Diễn đàn du lịch lớn nhất châu Á > Huế"},
		{"appointed", "Quốc hội đã thông qua đề cử ông Trần Văn Ba làm Phó Thủ tướng.", "HOLDS Trần Văn Ba > Phó Thủ tướng (new)", "HOLDS Trần Văn Ba > Phó Thủ tướng (new) planned"},
		{"attend", "Sáng 3/5, diễn ra buổi làm việc giữa đoàn công tác tỉnh do bà Lê Thị Năm dẫn đầu. Ông Trần Văn Ba dự buổi làm việc.", "ATTENDED Trần Văn Ba > buổi làm việc", "ATTENDED Trần Văn Ba > buổi làm việc giữa đoàn công tác tỉnh"},
		{"title", "Chiều mai, Thường vụ trình Quốc hội miễn nhiệm Bộ trưởng Y tế Trần Văn Ba.", "HOLDS Trần Văn Ba > Bộ trưởng Y tế (current)", "HOLDS Trần Văn Ba > Bộ trưởng Y tế (former)"},
		{"title", "Họ triệu tập họp để miễn nhiệm chức Chủ tịch HĐQT đối với ông Trần Văn Ba.", "HOLDS Trần Văn Ba > Chủ tịch HĐQT (current)", "HOLDS Trần Văn Ba > Chủ tịch HĐQT (former)"},
		{"title", "Họ đã giơ tay để miễn nhiệm chức Chủ tịch HĐQT đối với ông Trần Văn Ba.", "HOLDS Trần Văn Ba > Chủ tịch HĐQT (former)", "HOLDS Trần Văn Ba > Chủ tịch HĐQT (current)"},
		{"title", "Phó Bí thư Tỉnh ủy Lê Thị Năm đến sớm. Ông Ba tái cử Phó Bí thư Tỉnh ủy.", "HOLDS Lê Thị Năm > Phó Bí thư Tỉnh ủy (current)", ""},
		{"title", "Ông Trần Văn Ba, thành viên HĐQT độc lập của ngân hàng Sao Mai, đến sớm.", "HOLDS Trần Văn Ba > thành viên HĐQT độc lập của ngân hàng Sao Mai (current)", "HOLDS Trần Văn Ba > thành viên HĐQT (current)"},
		{"career", "Ông Trần Văn Ba làm Giám đốc Sở Y tế trước khi về làm Bí thư Huyện ủy Diễn Châu. Sáng nay, ông Trần Văn Ba được bầu làm Chủ tịch UBND tỉnh.", "HOLDS Trần Văn Ba > Bí thư Huyện ủy Diễn Châu (former)", "HOLDS Trần Văn Ba > Bí thư Huyện ủy Diễn Châu (new)"},
		{"speak-first", "Chiều 16/11, Đại hội Nghề rừng khai mạc tại Huế. Đại hội diễn ra khi Hội nghị thượng đỉnh Nghề rừng thế giới đã thông qua chương trình. Phát biểu tại hội nghị, bà Lê Thị Năm khen rừng.", "SPOKE_AT Lê Thị Năm > Đại hội Nghề rừng", "SPOKE_AT Lê Thị Năm > Hội nghị thượng đỉnh Nghề rừng thế giới"},
		{"held-at", "Sáng 3/5/2019, khai mạc Hội nghị Nghề rừng lần hai. Ông Trần Văn Ba dự hội nghị Nghề rừng ở Vinh 2017.", "", "HELD_AT Hội nghị Nghề rừng lần hai > Vinh"},
		{"visited", "Một chuyến đi Huế hợp với kế hoạch có thể về một chuyến thăm chính thức Lào của bà Lê Thị Năm.", "HELD_AT chuyến thăm chính thức Lào của bà Lê Thị Năm > Lào planned", "HELD_AT chuyến thăm chính thức Lào của bà Lê Thị Năm > Lào"},
		{"say", "Sáng 19/4, Thủ tướng Trần Văn Ba có buổi tiếp đoàn các hãng thông tấn. Tại buổi tiếp, Thủ tướng chúc mừng các hãng vừa kết thúc Hội nghị Sông Hương lần thứ 44 do Hội Đông y tỉnh tổ chức. Bà Lê Thị Năm cảm ơn Thủ tướng và cho biết như vậy.", "", "SPOKE_AT Lê Thị Năm > Hội nghị Sông Hương lần thứ 44"},
		{"held-at", "Các bộ trưởng sớm hoàn tất dự thảo để trình Hội nghị Sông xanh tổ chức vào tháng 9 tại Lào.", "HELD_AT Hội nghị Sông xanh > Lào planned", "HELD_AT Hội nghị Sông xanh > Lào"},
		{"title", "Cuộc họp sẽ ở cấp độ Thứ trưởng, ông Trần Văn Ba nói.", "", "HOLDS Trần Văn Ba > Thứ trưởng (current)"},
		{"title", "Sau khi lần lượt giữ chức Phó phòng, rồi Trưởng phòng, ông Trần Văn Ba về huyện.", "", "HOLDS Trần Văn Ba > Trưởng phòng (current)"},
		{"title", "Tỉnh bầu người thay Phó Chủ tịch UBND tỉnh Trần Văn Ba nghỉ hưu.", "HOLDS Trần Văn Ba > Phó Chủ tịch UBND tỉnh (former)", "HOLDS Trần Văn Ba > Phó Chủ tịch UBND tỉnh (current)"},
		{"title", "Ông John Roy, đại sứ Mỹ tại Chile dưới thời Tổng thống Gomez, đến sớm.", "HOLDS John Roy > đại sứ Mỹ tại Chile (former)", "HOLDS John Roy > đại sứ Mỹ tại Chile (current)"},
		{"title-alone", "Giám đốc Trần Văn Ba vắng mặt. Bà Lê Thị Năm, giữ quyền Giám đốc, đến sớm.", "", "HOLDS Trần Văn Ba > Giám đốc (acting)"},
		{"appointed", "Ông Trần Văn Ba sẽ tiếp tục làm Giám đốc Sở Y tế.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new) planned"},
		{"title", "Tương tự Bộ trưởng Y tế, Bộ trưởng Nội vụ Trần Văn Ba là người Huế.", "HOLDS Trần Văn Ba > Bộ trưởng Nội vụ (current)", "HOLDS Trần Văn Ba > Bộ trưởng Y tế (current)"},
		{"appointed", "Hội đồng giới thiệu bà Lê Thị Năm (Giám đốc Sở Y tế) làm Chủ tịch UBND tỉnh, ông Trần Văn Ba (Giám đốc Sở Nội vụ) làm Bí thư Tỉnh ủy.", "HOLDS Lê Thị Năm > Chủ tịch UBND tỉnh (new) planned", "HOLDS Trần Văn Ba > Chủ tịch UBND tỉnh (current)"},
		{"title", "Bộ trưởng Y tế Lê Thị Năm cho biết hội đồng đã giới thiệu Chủ tịch nước là ông Trần Văn Ba.", "HOLDS Lê Thị Năm > Bộ trưởng Y tế (current)", "HOLDS Trần Văn Ba > Chủ tịch nước (current)"},
		{"title", "Quốc hội đang làm thủ tục miễn nhiệm chức vụ Bộ trưởng Y tế đối với ông Trần Văn Ba.", "HOLDS Trần Văn Ba > Bộ trưởng Y tế (current)", "HOLDS Trần Văn Ba > Bộ trưởng Y tế (former)"},
		{"title", "Sau khi miễn nhiệm Giám đốc Sở Y tế đối với ông Trần Văn Ba, tỉnh sẽ bầu người khác.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)"},
		{"title", "Theo quy trình, nghị quyết miễn nhiệm chức vụ Giám đốc Sở Y tế đối với ông Trần Văn Ba được trình lên.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)"},
		{"appointed", "Tỉnh cũng sẽ quyết định cho ông Trần Văn Ba thôi giữ chức Giám đốc Sở Y tế.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)"},
		{"title", "Hội vừa bầu ông Trần Văn Ba là Phó Chủ tịch Hội Đông y tỉnh.", "HOLDS Trần Văn Ba > Phó Chủ tịch Hội Đông y tỉnh (new)", "HOLDS Trần Văn Ba > Phó Chủ tịch Hội Đông y tỉnh (current)"},
		{"career", "Từ năm 2010 đến năm 2015, ông Trần Văn Ba làm Giám đốc Sở Y tế và giữ chức Giám đốc Sở Nội vụ từ năm 2015. Nay là năm 2018.", "HOLDS Trần Văn Ba > Giám đốc Sở Nội vụ (current)", "HOLDS Trần Văn Ba > Giám đốc Sở Nội vụ (former)"},
		{"career", "Ông Trần Văn Ba, Ủy viên Hội Đông y tỉnh, từ trần. Năm 1990, ông Trần Văn Ba được bầu làm Giám đốc Sở Y tế. Nay là năm 2018.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)"},
		{"career", "Giám đốc Sở Y tế Trần Văn Ba đến sớm. Năm 2010, ông Ba được bổ nhiệm làm Giám đốc Sở Y tế. Nay, năm 2018, ông Ba được bầu làm Bí thư Tỉnh ủy.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)"},
		{"title-alone", "Chủ tịch Hội Đông y tỉnh Trần Văn Ba đến sớm. Hội viên vui. Chủ tịch Hội Đông y tỉnh Huế có nhiệm kỳ 4 năm.", "", "HOLDS Trần Văn Ba > Chủ tịch Hội Đông y tỉnh Huế (current)"},
		{"title", "Các đại biểu gặp Phó Thủ tướng Trần Văn Ba, bộ trưởng các bộ Y tế, Nội vụ.", "HOLDS Trần Văn Ba > Phó Thủ tướng (current)", "HOLDS Trần Văn Ba > bộ trưởng (current)"},
		{"title", "Ông Nguyễn Văn Tư, Chủ tịch Hội đồng Giáo dục Trường THPT Trần Văn Ba, đến sớm.", "HOLDS Nguyễn Văn Tư > Chủ tịch Hội đồng Giáo dục Trường THPT Trần Văn Ba (current)", "HOLDS Trần Văn Ba > Chủ tịch Hội đồng Giáo dục Trường THPT (current)"},
		{"appointed", "Ông Triệu Văn Ba trở thành tỉnh trưởng Thanh Hải.", "HOLDS Triệu Văn Ba > tỉnh trưởng Thanh Hải (new)", "HOLDS Thanh Hải > tỉnh trưởng (current)"},
		{"title", "Ông Vương Ba là Ủy viên Ban Thường vụ Bộ Chính trị đảng Cộng sản Cuba.", "HOLDS Vương Ba > Ủy viên Ban Thường vụ Bộ Chính trị đảng Cộng sản Cuba (current)", "HOLDS Vương Ba > Ủy viên Ban Thường vụ Bộ Chính trị (current)"},
		{"title", "Ông Nguyễn Văn Tư (72 tuổi) Chủ tịch Hội nghệ sĩ múa Việt Nam; bà Lê Thị Năm.", "HOLDS Nguyễn Văn Tư > Chủ tịch Hội nghệ sĩ múa Việt Nam (current)", "HOLDS Nguyễn Văn Tư > Chủ tịch Hội nghệ sĩ (current)"},
		{"title", "Bà Lê Thị Năm, Hiệu trưởng của ABC, đến sớm.", "HOLDS Lê Thị Năm > Hiệu trưởng của ABC (current)", "HOLDS Lê Thị Năm > Hiệu trưởng (current)"},
		{"appointed", "Ông Trần Văn Ba từng là Đại sứ đặc mệnh toàn quyền của Việt Nam tại Chile.", "HOLDS Trần Văn Ba > Đại sứ đặc mệnh toàn quyền của Việt Nam tại Chile (former)", "HOLDS Trần Văn Ba > Đại sứ đặc mệnh toàn quyền (former)"},
		{"title-alone", "Đại sứ Chile tại Việt Nam Maria Roy dự lễ ký kết. Đại sứ Việt Nam phát biểu.", "", "HOLDS Maria Roy > Đại sứ Việt Nam (current)"},
		{"title", "Tổng thống Gomez đến sớm. Báo hôm qua in bài về Maria Gomez.", "HOLDS Maria Gomez > Tổng thống (current)", "HOLDS Gomez > Tổng thống (current)"},
		{"title", "Ana Gomez, con gái của Tổng thống Gomez, đến sớm.", "HOLDS Gomez > Tổng thống (current)", "HOLDS Ana Gomez > Tổng thống (current)"},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Giám đốc Sở Nội vụ Trần Văn Ba nhấn mạnh với Thủ tướng Lào rằng rừng quý.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Ông Trần Văn Ba có thể chia sẻ về việc trồng rừng?", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Ngày 1/4, ông Trần Văn Ba nói rừng đẹp. Rừng còn, ông Trần Văn Ba nói thêm.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"speak", meeting + "Bà Lê Thị Năm phát biểu. Ông Trần Văn Ba phát biểu bên lề hội nghị.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"speak-first", meeting + "Bà Lê Thị Năm phát biểu khai mạc. Trong bài phát biểu về hội nghị, ông Trần Văn Ba cho biết như vậy.", "", "SPOKE_AT Trần Văn Ba > " + name},
		{"speak-first", "Sáng 3/5, nhân kỷ niệm 90 năm Hội Đông y tỉnh, Sở Y tế tổ chức lễ trao Giải thưởng Sông Hương. Việc này mừng kỷ niệm 90 năm Hội Đông y tỉnh. Phát biểu tại buổi lễ, bà Lê Thị Năm cảm ơn mọi người.", "SPOKE_AT Lê Thị Năm > lễ trao Giải thưởng Sông Hương", "SPOKE_AT Lê Thị Năm > kỷ niệm 90 năm Hội Đông y tỉnh"},
		{"say", "Sáng 3/5, bà Lê Thị Năm chủ trì buổi làm việc với Hội Đông y tỉnh. Cũng tại hội nghị Nghề rừng sáng 3/5, rừng được khen. Ông Trần Văn Ba nói rừng đẹp.", "", "SPOKE_AT Trần Văn Ba > buổi làm việc với Hội Đông y tỉnh"},
		{"career", "Nay là năm 2018. Tại Hội nghị lần thứ 8, Trung ương đã giới thiệu ông Trần Văn Ba để Quốc hội bầu giữ chức vụ Chủ tịch nước.", "", "HOLDS Trần Văn Ba > Chủ tịch nước (current)"},
		{"organize", "Ngày 3/5, Kỳ họp thứ 5 của Hội đồng sẽ được tổ chức ở Huế. Bà Lê Thị Năm phát biểu khai mạc kỳ họp.", "", "SPOKE_AT Lê Thị Năm > Kỳ họp thứ 5 của Hội đồng"},
		{"held-at", "Đại hội Hội Đông y tỉnh lần thứ 9 sẽ được diễn ra ngày 3/5 tại Huế. Hội đã chọn đại biểu đại hội.", "HELD_AT Đại hội Hội Đông y tỉnh lần thứ 9 > Huế planned", "HELD_AT Đại hội Hội Đông y tỉnh lần thứ 9 > Huế"},
		{"held-at", "Bà Lê Thị Năm được mời dự Hội nghị Sông xanh ở Huế sắp tới.", "HELD_AT Hội nghị Sông xanh > Huế planned", "HELD_AT Hội nghị Sông xanh > Huế"},
		{"chair", "Hội nghị Sông xanh diễn ra sáng 3/5. Cũng theo nghị trình, bà Lê Thị Năm chủ trì hội nghị.", "CHAIRED Lê Thị Năm > Hội nghị Sông xanh planned", "CHAIRED Lê Thị Năm > Hội nghị Sông xanh"},
		{"visited", "Chuyến thăm chính thức Lào của bà Lê Thị Năm sẽ góp phần thắt chặt tình bạn.", "HELD_AT Chuyến thăm chính thức Lào của bà Lê Thị Năm > Lào", "HELD_AT Chuyến thăm chính thức Lào của bà Lê Thị Năm > Lào planned"},
		{"title", "Bà Maria Roy, giám đốc Chương trình Đông Nam Á của CSIS, đến sớm.", "HOLDS Maria Roy > giám đốc Chương trình Đông Nam Á của CSIS (current)", "HOLDS Maria Roy > giám đốc (current)"},
		{"title", "Thượng toạ Thích Minh An, Tổng thư ký Vesak 2019 đến sớm.", "HOLDS Thích Minh An > Tổng thư ký Vesak 2019 (current)", "HOLDS Thích Minh An > Tổng thư ký Vesak (current)"},
		{"title", "Ông Trần Văn Ba, Bí thư thứ II, đến sớm.", "HOLDS Trần Văn Ba > Bí thư thứ II (current)", "HOLDS Trần Văn Ba > Bí thư (current)"},
		{"title", "Ông Trần Văn Ba, Trưởng đoàn đại biểu Quốc hội khoá XIV tỉnh Hà Giang, đến sớm.", "HOLDS Trần Văn Ba > Trưởng đoàn đại biểu Quốc hội khoá XIV tỉnh Hà Giang (current)", ""},
		{"title-alone", "Phó bí thư Tỉnh ủy An Giang Trần Văn Ba vắng mặt. Tỉnh cách chức tất cả chức vụ trong Đảng của Phó bí thư Tỉnh ủy An Giang.", "HOLDS Trần Văn Ba > Phó bí thư Tỉnh ủy An Giang (former)", ""},
		{"title", "Ông Trần Văn Ba, nguyên Phó Tư lệnh kiêm Tham mưu trưởng Quân khu 2, đến sớm.", "HOLDS Trần Văn Ba > Phó Tư lệnh kiêm Tham mưu trưởng Quân khu 2 (former)", "HOLDS Trần Văn Ba > Phó Tư lệnh (former)"},
		{"title", "Phó Ban Tuyên giáo Trung ương Đoàn Nguyễn Văn Ba đến sớm.", "HOLDS Nguyễn Văn Ba > Phó Ban Tuyên giáo Trung ương Đoàn (current)", "HOLDS Đoàn Nguyễn Văn Ba > Phó Ban Tuyên giáo Trung ương (current)"},
		{"title", "Ông Trần Văn Ba, Trưởng Tiểu ban Văn kiện Đại hội XIII của Đảng, đến sớm.", "HOLDS Trần Văn Ba > Trưởng Tiểu ban Văn kiện Đại hội XIII của Đảng (current)", ""},
		{"title", "Ông Trần Văn Ba, Trưởng phòng Phân tích Kinh tế thuộc Ngân hàng Nhà nước, đến sớm.", "HOLDS Trần Văn Ba > Trưởng phòng Phân tích Kinh tế thuộc Ngân hàng Nhà nước (current)", ""},
		{"title", "Quốc hội cho thôi nhiệm vụ đại biểu với ông Trần Văn Ba, Chủ tịch Hội Đông y.", "HOLDS Trần Văn Ba > Chủ tịch Hội Đông y (current)", "HOLDS Trần Văn Ba > Chủ tịch Hội Đông y (former)"},
		{"appointed", "Ông Trần Văn Ba kiêm nhiệm chức vụ Trưởng ban Tổ chức Hội.", "HOLDS Trần Văn Ba > Trưởng ban Tổ chức Hội (current)", "HOLDS Trần Văn Ba > vụ Trưởng ban Tổ chức Hội (current)"},
		{"title", "Bí thư Tỉnh ủy Lê Thị Năm vắng mặt. Tỉnh họp Bí thư cấp uỷ các cấp.", "HOLDS Lê Thị Năm > Bí thư Tỉnh ủy (current)", "HOLDS Lê Thị Năm > Bí thư (current)"},
		{"title", "Giám đốc Sở Y tế Lê Thị Năm vắng mặt. Luật quy định trách nhiệm của Giám đốc Sở.", "HOLDS Lê Thị Năm > Giám đốc Sở Y tế (current)", "HOLDS Lê Thị Năm > Giám đốc Sở (current)"},
		{"held-at", "Sáng 3/5, hội nghị Sông xanh diễn ra tại khách sạn Ritz - Carlton, Huế.", "HELD_AT hội nghị Sông xanh > khách sạn Ritz - Carlton", ""},
		{"held-at", "Sáng 3/5, hội nghị Sông xanh diễn ra tại khách sạn J.Roy, Huế.", "HELD_AT hội nghị Sông xanh > khách sạn J.Roy", ""},
		{"held-at", "Sáng 3/5, hội nghị Sông xanh diễn ra tại trụ sở HĐND – UBND tỉnh An Giang.", "HELD_AT hội nghị Sông xanh > trụ sở HĐND – UBND tỉnh An Giang", ""},
		{"held-at", "Sáng 3/5, hội nghị Sông xanh diễn ra tại Huế. Thủ tướng Việt Nam, Lào, Chile trao đổi tại hội nghị.", "HELD_AT hội nghị Sông xanh > Huế", "HELD_AT hội nghị Sông xanh > Lào"},
		{"title", "Bà Lê Thị Năm, Tổng thư ký Vesak 2019, đến sớm. Sáng 3/5, lễ khai mạc diễn ra tại Vesak 2019.", "HOLDS Lê Thị Năm > Tổng thư ký Vesak 2019 (current)", "HELD_AT lễ khai mạc > Vesak"},
		{"attend", "Sáng 3/5, bà Lê Thị Năm dự cuộc họp tại G20.", "ATTENDED Lê Thị Năm > cuộc họp", "HELD_AT cuộc họp > G20"},
		{"attend", "Ngày 16/5, Sở Y tế có buổi làm việc cùng UBND tỉnh An Giang. Trước đó, hai bên đã gặp nhau trong buổi làm việc đầu tiên ngày 8/5. Bà Lê Thị Năm dự buổi làm việc.", "ATTENDED Lê Thị Năm > buổi làm việc cùng UBND tỉnh An Giang", "ATTENDED Lê Thị Năm > buổi làm việc đầu tiên"},
		{"appointed", "Thành ủy xin ý kiến để giới thiệu HĐND bầu ông Trần Văn Ba làm Chủ tịch tỉnh.", "HOLDS Trần Văn Ba > Chủ tịch tỉnh (new) planned", ""},
		{"appointed", "Hội giới thiệu bà Lê Thị Năm để Quốc hội phê chuẩn giữ chức Bộ trưởng Y tế; ông Trần Văn Ba giữ chức Tổng thanh tra Chính phủ.", "HOLDS Trần Văn Ba > Tổng thanh tra Chính phủ (new) planned", ""},
		{"title", "Trước đó, hội nghị mới bầu 4 Phó bí thư Thành uỷ gồm: bà Lê Thị Năm, ông Trần Văn Ba.", "HOLDS Lê Thị Năm > Phó bí thư Thành uỷ (current)", "HOLDS Lê Thị Năm > Phó bí thư Thành uỷ (new)"},
		{"appointed", "Hội nghị nhiều khả năng tiếp tục bầu ông Trần Văn Ba làm Tổng bí thư.", "HOLDS Trần Văn Ba > Tổng bí thư (new) planned", ""},
		{"title", "Ông Ian Roy, quyền Trợ lý Bộ trưởng Thương mại Chile, đến sớm.", "", "HOLDS Ian Roy > quyền Trợ lý (acting)"},
		{"appointed", "Ông Lê Văn Tư được đề xuất sẽ thay ông Trần Văn Ba làm đại diện và giữ chức Chủ tịch Hội Đông y.", "", "HOLDS Trần Văn Ba > Chủ tịch Hội Đông y (new) planned"},
		{"title", "Quốc hội miễn nhiệm chức vụ Bộ trưởng Bộ Y tế đối với ông Trần Văn Ba; phê chuẩn bổ nhiệm chức vụ Bộ trưởng Bộ Y tế mới.", "HOLDS Trần Văn Ba > Bộ trưởng Bộ Y tế (former)", "HOLDS Trần Văn Ba > Bộ trưởng Bộ Y tế (new)"},
		{"title", "Ông Trần Văn Ba, đại biểu Quốc hội, đến sớm. Ông Ba không còn đủ uy tín để làm Giám đốc Sở Y tế.", "HOLDS Trần Văn Ba > đại biểu Quốc hội (current)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new)"},
		{"title", "Ông Trần Văn Ba là Tổ trưởng tổ cây xanh, nay làm việc ở Phủ Thủ tướng. Thủ tướng Lê Văn Tư đến sớm.", "HOLDS Lê Văn Tư > Thủ tướng (current)", "HOLDS Trần Văn Ba > Thủ tướng (current)"},
		{"appointed", "Hội kỷ luật ông Trần Văn Ba, bà Lê Thị Năm; trong đó 1 người thôi giữ chức Giám đốc Sở Y tế. Bà Lê Thị Năm được bầu làm Chủ tịch Hội Đông y.", "HOLDS Lê Thị Năm > Chủ tịch Hội Đông y (new)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)"},
		{"appointed", "Bà Lê Thị Năm trước đó là Giám đốc Sở Y tế.", "HOLDS Lê Thị Năm > Giám đốc Sở Y tế (former)", "HOLDS Lê Thị Năm > Giám đốc Sở Y tế (current)"},
		{"career", "Nguyên Tổng bí thư Trần Văn Ba qua đời. Tháng 9/1960, ông Ba được bầu là Ủy viên Trung ương Đảng. Nay là năm 2018.", "HOLDS Trần Văn Ba > Ủy viên Trung ương Đảng (former)", "HOLDS Trần Văn Ba > Ủy viên Trung ương Đảng (current)"},
		{"appointed", "Hội cho ông Trần Văn Ba thôi giữ chức Giám đốc Sở Y tế, Chủ tịch nước sẽ quyết định sau.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", "HOLDS Trần Văn Ba > Chủ tịch nước (former)"},
		{"appointed", "Ông Trần Văn Ba có trúng cử chức danh Giám đốc Sở Y tế hay không, kỳ họp sẽ quyết định.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new) planned", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new)"},
		{"title", "Giám đốc Sở Y tế Trần Văn Ba được miễn nhiệm ngày 19/5.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)"},
		{"title", "Giám đốc Sở Y tế Trần Văn Ba được miễn nhiệm chức vụ Ủy viên HĐND tỉnh.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)"},
		{"appointed", "Nếu trúng cử, bà Lê Thị Năm sẽ là Chủ tịch Hội Đông y.", "HOLDS Lê Thị Năm > Chủ tịch Hội Đông y (new) planned", "HOLDS Lê Thị Năm > Chủ tịch Hội Đông y (current)"},
		{"title", "Ông Trần Văn Ba, Phó chủ tịch phụ trách khối rừng, đến sớm.", "", "HOLDS Trần Văn Ba > Phó chủ tịch phụ trách (current)"},
		{"title", "Có thời gian làm việc cùng nguyên Phó thủ tướng, Phó Chủ nhiệm Ủy ban Kinh tế Trần Văn Ba cho biết rừng xanh.", "HOLDS Trần Văn Ba > Phó Chủ nhiệm Ủy ban Kinh tế (current)", "HOLDS Trần Văn Ba > Phó thủ tướng (former)"},
		{"title", "Ông Trần Văn Ba đến dinh tổng thống Ấn Độ Rashtra Bhavan và nhà sàn của Hồ Chủ tịch, Tổng thống Chile John Roy đến sau.", "HOLDS John Roy > Tổng thống Chile (current)", "HOLDS Rashtra Bhavan > tổng thống Ấn Độ (current)"},
		{"title", "Báo cáo với Thủ tướng, ông Trần Văn Ba, Chủ tịch UBND tỉnh Nghệ An, nêu ba việc.", "HOLDS Trần Văn Ba > Chủ tịch UBND tỉnh Nghệ An (current)", "HOLDS Trần Văn Ba > Thủ tướng (current)"},
		{"title", "Trả lời Bộ trưởng, bà Lê Thị Năm kể ba việc.", "", "HOLDS Lê Thị Năm > Bộ trưởng (current)"},
		{"title", "Tương tự Bộ trưởng Y tế, Tổng thanh tra Chính phủ Trần Văn Ba cho biết rừng xanh.", "HOLDS Trần Văn Ba > Tổng thanh tra Chính phủ (current)", "HOLDS Trần Văn Ba > Bộ trưởng Y tế (current)"},
		{"title", "Quốc hội sẽ miễn nhiệm chức vụ Tổng thanh tra Chính phủ đối với ông Trần Văn Ba.", "HOLDS Trần Văn Ba > Tổng thanh tra Chính phủ (current)", "HOLDS Trần Văn Ba > Tổng thanh tra Chính phủ (former)"},
		{"appointed", "Bà Lê Thị Năm có đơn xin thôi làm đại biểu Quốc hội.", "HOLDS Lê Thị Năm > đại biểu Quốc hội (current)", "HOLDS Lê Thị Năm > đại biểu Quốc hội (former)"},
		{"title", "Người tiền nhiệm của bà Lê Thị Năm là Giám đốc Sở Y tế Trần Văn Ba.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)"},
		{"appointed", "Ông Trần Văn Ba từng là Giám đốc Sở Y tế và nay là Đại sứ tại Lào.", "HOLDS Trần Văn Ba > Đại sứ tại Lào (current)", "HOLDS Trần Văn Ba > Đại sứ tại Lào (former)"},
		{"title", "Trong thời gian là Bí thư Đảng ủy Sở Y tế, ông Trần Văn Ba trồng rừng.", "HOLDS Trần Văn Ba > Bí thư Đảng ủy Sở Y tế (former)", "HOLDS Trần Văn Ba > Bí thư Đảng ủy Sở Y tế (current)"},
		{"title", "Có mặt hai phó chủ tịch huyện Lê Văn Tư, Lê Văn Sáu và ông Trần Văn Ba, nguyên phó chủ tịch huyện.", "HOLDS Lê Văn Sáu > phó chủ tịch huyện (current)", "HOLDS Trần Văn Ba > phó chủ tịch huyện (current)"},
		{"title", "Phường giới thiệu ứng cử đại biểu Quốc hội, ông Trần Văn Ba nói đó là việc tốt.", "", "HOLDS Trần Văn Ba > đại biểu Quốc hội (current)"},
		{"title", "Ông Trần Văn Ba làm Phó Chủ tịch kiêm Trưởng ban Quản lý khu công nghiệp Huế.", "", "HOLDS Trần Văn Ba > Phó Chủ tịch kiêm Trưởng ban Quản lý khu công nghiệp Huế (new)"},
		{"appointed", "Sáng 3/9, hội nghị Sông xanh khai mạc ở Huế. Trời nắng. Rừng xanh. Sông đẹp. Núi cao. Ngày 6/3, Thành ủy điều động ông Trần Văn Ba giữ chức Giám đốc Sở Y tế.", "", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new)"},
		{"attend", "Sáng 3/5, bà Lê Thị Năm dự Hội nghị Sông xanh. Các nhà lãnh đạo APEC tham dự hội nghị.", "ATTENDED Lê Thị Năm > Hội nghị Sông xanh", "ATTENDED APEC > Hội nghị Sông xanh"},
		{"appointed", "Ông Lê Văn Tư được trình giữ chức Bộ trưởng Y tế và ông Trần Văn Ba làm Tổng thanh tra Chính phủ.", "HOLDS Trần Văn Ba > Tổng thanh tra Chính phủ (new) planned", ""},
		{"appointed", "Hội chưa thể thống nhất giới thiệu để HĐND bầu ông Trần Văn Ba giữ chức Chủ tịch tỉnh. Bà Lê Thị Năm được bầu làm Chủ tịch Hội Đông y.", "HOLDS Lê Thị Năm > Chủ tịch Hội Đông y (new)", "HOLDS Trần Văn Ba > Chủ tịch tỉnh (new) planned"},
		{"title", "Bà Lê Thị Năm, Chủ tịch Mặt trận Tổ quốc Việt Nam (MTTQVN) TP HCM, đến sớm.", "HOLDS Lê Thị Năm > Chủ tịch Mặt trận Tổ quốc Việt Nam (MTTQVN) TP HCM (current)", ""},
		{"appointed", "Ông Trần Văn Ba đảm trách Thường trực Ban Bí thư, ông Lê Văn Tư làm Giám đốc Sở Y tế.", "HOLDS Trần Văn Ba > Thường trực Ban Bí thư (current)", "HOLDS Lê Văn Tư > Thường trực Ban Bí thư (current)"},
		{"title", "Đó là hội đàm giữa Tổng Bí thư, Chủ tịch nước với Quốc vương Bun Phan.", "HOLDS Bun Phan > Quốc vương (current)", "HOLDS Bun Phan > Chủ tịch nước (current)"},
		{"title", "Đại sứ Trần Văn Ba - Trưởng phái đoàn thường trực Việt Nam bên cạnh Liên Hợp Quốc, đến sớm.", "HOLDS Trần Văn Ba > Trưởng phái đoàn thường trực Việt Nam bên cạnh Liên Hợp Quốc (current)", ""},
		{"title", "Bộ trưởng Nội vụ Bế Thái Bình đến sớm.", "HOLDS Bế Thái Bình > Bộ trưởng Nội vụ (current)", ""},
		{"title", "Thủ tướng Vương quốc Thái Lan và Thủ tướng Trần Văn Ba đến sớm.", "HOLDS Trần Văn Ba > Thủ tướng (current)", "HOLDS Trần Văn Ba > Thủ tướng Vương quốc Thái Lan (current)"},
		{"title", "Ông Trần Văn Ba đến sớm. Theo ông, Chủ tịch Hồ Chí Minh luôn dạy điều đó.", "", "HOLDS Trần Văn Ba > Chủ tịch (current)"},
		{"title", "Ông Trần Văn Ba, Chủ tịch HĐTV Tổng công ty 319, đến sớm.", "HOLDS Trần Văn Ba > Chủ tịch HĐTV Tổng công ty 319 (current)", ""},
		{"title", "Đại sứ, trưởng phái đoàn Việt Nam tại Geneva Trần Văn Ba đến sớm.", "HOLDS Trần Văn Ba > trưởng phái đoàn Việt Nam tại Geneva (current)", ""},
		{"title", "Bà Lê Thị Năm, phó trưởng bộ môn kinh tế y tế ĐH Y Hà Nội, đến sớm.", "HOLDS Lê Thị Năm > phó trưởng bộ môn kinh tế y tế ĐH Y Hà Nội (current)", "HOLDS Y Hà Nội > phó trưởng bộ môn kinh tế y tế ĐH (current)"},
		{"title", "Bà Lê Thị Năm, người sáng lập, Chủ nhiệm Sakura Silicon Valley, đến sớm.", "HOLDS Lê Thị Năm > Chủ nhiệm Sakura Silicon Valley (current)", "HOLDS Sakura Silicon Valley > Chủ nhiệm (current)"},
		{"title", "Ông Trần Văn Ba còn là Tổng giám đốc Sakura Resort.", "HOLDS Trần Văn Ba > Tổng giám đốc Sakura Resort (current)", "HOLDS Sakura Resort > Tổng giám đốc (current)"},
		{"title", "Có mặt Tổng thống Chile Maria Roy, Tổng Thư ký Liên hợp quốc John Roy.", "HOLDS John Roy > Tổng Thư ký Liên hợp quốc (current)", ""},
		{"title", "Ông Trần Văn Ba, phó ban thường trực Ban Chỉ đạo công trình “Lịch sử Huế”, đến sớm.", "HOLDS Trần Văn Ba > phó ban thường trực Ban Chỉ đạo công trình “Lịch sử Huế” (current)", ""},
		{"title", "Ông Trần Văn Ba, Cục trưởng Cục Mỹ thuật, nhiếp ảnh và triển lãm, đến sớm.", "HOLDS Trần Văn Ba > Cục trưởng Cục Mỹ thuật, nhiếp ảnh và triển lãm (current)", ""},
		{"title", "Chủ tịch Hội Luật gia Việt Nam Trần Văn Quyền Báo cáo công tác hội.", "HOLDS Trần Văn Quyền > Chủ tịch Hội Luật gia Việt Nam (current)", ""},
		{"title", "Ông Seck Roy, phó chủ tịch nhóm doanh nghiệp Singapore, đến sớm.", "", "HOLDS Seck Roy > phó chủ tịch (current)"},
		{"title-alone", "Bí thư Tỉnh ủy Trần Văn Ba đến sớm. Tỉnh chú trọng đội ngũ Bí thư trẻ.", "", "HOLDS Trần Văn Ba > Bí thư (current)"},
		{"title-alone", "Tổng thống Lào Bun Phan đến sớm. Năm 2004, ông ra tranh cử Tổng thống.", "", "HOLDS Bun Phan > Tổng thống (current)"},
		{"title", "Tổ trưởng tổ Tư vấn của Thủ tướng - ông Trần Văn Ba đến sớm.", "HOLDS Trần Văn Ba > Tổ trưởng tổ Tư vấn của Thủ tướng (current)", "HOLDS Trần Văn Ba > Thủ tướng (current)"},
		{"title", "Có mặt Tổ trưởng tổ trồng rừng của Thủ tướng - ông Trần Văn Ba.", "", "HOLDS Trần Văn Ba > Thủ tướng (current)"},
		{"title", "Từ tháng 9-2010 đến tháng 10-2010, ông Trần Văn Ba là Chủ tịch HĐQT, Tổng giám đốc Công ty Sao Mai. Nay là năm 2018.", "HOLDS Trần Văn Ba > Tổng giám đốc Công ty Sao Mai (former)", "HOLDS Trần Văn Ba > Tổng giám đốc Công ty Sao Mai (current)"},
		{"appointed", "Quốc hội sẽ cho ông Trần Văn Ba, người vừa được bổ nhiệm làm Đại sứ tại Lào, thôi nhiệm vụ.", "HOLDS Trần Văn Ba > Đại sứ tại Lào (new)", "HOLDS Trần Văn Ba > Đại sứ tại Lào (new) planned"},
		{"title", "Đến tháng 1/2016, ông Trần Văn Ba được bầu giữ chức Tổng Bí thư. Nay là năm 2018, Tổng Bí thư Trần Văn Ba được bầu làm Chủ tịch nước. Người dân mừng Tổng Bí thư Trần Văn Ba.", "HOLDS Trần Văn Ba > Tổng Bí thư (current)", "HOLDS Trần Văn Ba > Tổng Bí thư (former)"},
		{"title", "Ông John Roy, chủ tịch phái đoàn Sakura, đến sớm.", "HOLDS John Roy > chủ tịch phái đoàn Sakura (current)", "HOLDS John Roy > chủ tịch (current)"},
		{"title", "Ông Trần Văn Ba (Chủ nhiệm ủy ban kiểm tra thành ủy) đến sớm.", "HOLDS Trần Văn Ba > Chủ nhiệm ủy ban kiểm tra thành ủy (current)", "HOLDS Trần Văn Ba > Chủ nhiệm (current)"},
		{"title", "Ông John Roy, Giám đốc Sakura Việt Nam, đến sớm.", "HOLDS John Roy > Giám đốc Sakura Việt Nam (current)", "HOLDS John Roy > Giám đốc Sakura (current)"},
		{"title", "Bà Maria Roy là tổng thống thứ ba của Chile đến đây.", "HOLDS Maria Roy > tổng thống thứ ba của Chile (current)", ""},
		{"title-body", "Ông Trần Văn Ba, chủ tịch Hội Doanh nhân Việt Nam tại Bỉ (VBAB), đến sớm.", "PART_OF chủ tịch Hội Doanh nhân Việt Nam tại Bỉ > Hội Doanh nhân Việt Nam tại Bỉ", "HOLDS Trần Văn Ba > chủ tịch Hội Doanh nhân Việt Nam (current)"},
		{"title", "Phó Thủ tướng Trần Văn Ba, Trưởng Ban chỉ đạo đổi mới và phát triển doanh nghiệp, Phó Thủ tướng Lê Văn Tư và nhiều người đến dự.", "HOLDS Trần Văn Ba > Trưởng Ban chỉ đạo đổi mới và phát triển doanh nghiệp (current)", "HOLDS Lê Văn Tư > Trưởng Ban chỉ đạo đổi mới và phát triển doanh nghiệp (current)"},
		{"title-alone", "Bộ trưởng Bộ Y tế Trần Văn Ba đến sớm. Trần Văn Ba và Bộ trưởng Bộ Y tế Chile ngồi cạnh nhau.", "", "HOLDS Trần Văn Ba > Bộ trưởng Bộ Y tế Chile (current)"},
		{"award", "Bà Lê Thị Năm trao tặng Huân chương Lao động hạng nhất cho Đảng bộ, chính quyền và nhân dân tỉnh An Giang.", "AWARDED Lê Thị Năm > Đảng bộ, chính quyền và nhân dân tỉnh An Giang (Huân chương Lao động hạng nhất)", "AWARDED Lê Thị Năm > Đảng bộ (Huân chương Lao động hạng nhất)"},
		{"title", "Tổng thống nước chủ nhà Chile Maria Roy đón Tổng thống Lào Bun Phan. Tổng thống nước chủ nhà nói ít.", "HOLDS Maria Roy > Tổng thống (current)", "HOLDS Bun Phan > Tổng thống (current)"},
		{"title", "Ông Trần Văn Ba, Chủ tịch UBND Q. 12, TP. HCM, đến sớm.", "HOLDS Trần Văn Ba > Chủ tịch UBND Q. 12 (current)", "HOLDS Trần Văn Ba > Chủ tịch UBND Q (current)"},
		{"title", "Ông Trần Văn Ba, Phó Chủ tịch Tập đoàn Chr. Jensen, đến sớm.", "HOLDS Trần Văn Ba > Phó Chủ tịch Tập đoàn Chr. Jensen (current)", "HOLDS Trần Văn Ba > Phó Chủ tịch Tập đoàn Chr (current)"},
		{"title", "Quốc vương Hassan Mu ' izzad Roy đến sớm.", "HOLDS Hassan Mu ' izzad Roy > Quốc vương (current)", "HOLDS Hassan Mu > Quốc vương (current)"},
		{"title", "Ông John Roy, giám đốc ABC Sky ' s, đến sớm.", "HOLDS John Roy > giám đốc ABC Sky ' s (current)", "HOLDS John Roy > giám đốc ABC Sky (current)"},
		{"title", "Phó Bí thư Đoàn Khối Doanh nghiệp Trung ương Trần Văn Ba đến sớm.", "HOLDS Trần Văn Ba > Phó Bí thư Đoàn Khối Doanh nghiệp Trung ương (current)", "HOLDS Đoàn Khối Doanh > Phó Bí thư (current)"},
		{"title", "Ông Trần Văn Ba, Đại sứ của Việt Nam tại Lào, Cuba và Chile, đến sớm.", "HOLDS Trần Văn Ba > Đại sứ của Việt Nam tại Lào, Cuba và Chile (current)", "HOLDS Trần Văn Ba > Đại sứ của Việt Nam tại Lào (current)"},
		{"title", "Đại sứ Việt Nam tại Vương quốc Bỉ Trần Văn Ba đến sớm.", "HOLDS Trần Văn Ba > Đại sứ Việt Nam tại Vương quốc Bỉ (current)", ""},
		{"title", "Ông Trần Văn Ba, Trưởng phòng Phân tích Kinh tế thuộc Ngân hàng Nhà nước, đến sớm.", "HOLDS Trần Văn Ba > Trưởng phòng Phân tích Kinh tế thuộc Ngân hàng Nhà nước (current)", ""},
		{"title", "Ông Trần Văn Ba đến sớm. Trước chuyến thăm Lào của Thủ tướng Chính phủ, ông cũng nhận được hoa.", "", "HOLDS Trần Văn Ba > Thủ tướng Chính phủ (current)"},
		{"title", "Thủ tướng phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh An Giang đối với ông Trần Văn Ba.", "HOLDS Trần Văn Ba > Chủ tịch UBND tỉnh An Giang (new)", ""},
		{"appointed", "Tỉnh giới thiệu bà Lê Thị Năm, đại biểu Quốc hội khóa XIV, để Hội đồng nhân dân tỉnh bầu giữ chức Chủ tịch UBND tỉnh.", "HOLDS Lê Thị Năm > Chủ tịch UBND tỉnh (new) planned", "HOLDS Lê Thị Năm > Chủ tịch UBND tỉnh (new)"},
		{"appointed", "Đại sứ Lào chúc mừng ông Trần Văn Ba được tín nhiệm bầu làm Chủ tịch UBND tỉnh.", "HOLDS Trần Văn Ba > Chủ tịch UBND tỉnh (current)", "HOLDS Trần Văn Ba > Chủ tịch UBND tỉnh (new)"},
		{"title", "Ngoại trưởng Chile Maria Gomez Roy đến sớm. Ngoại trưởng Gomez nói ít.", "HOLDS Maria Gomez Roy > Ngoại trưởng (current)", "HOLDS Gomez > Ngoại trưởng (current)"},
		{"title", "Chủ tịch Cuba Miguel Ruiz - Canel Bermudez đến sớm. Chủ tịch Ruiz - Canel nói ít.", "HOLDS Miguel Ruiz - Canel Bermudez > Chủ tịch (current)", "HOLDS Ruiz - Canel > Chủ tịch (current)"},
		{"organize", "Hội Khuyến học An Giang trồng cây. Hội Khuyến học (HKH) tỉnh An Giang tổ chức hội thảo về lúa nước. Hội Khuyến học tỉnh An Giang đã có vườn.", "ORGANIZED Hội Khuyến học tỉnh An Giang > hội thảo về lúa nước", ""},
		{"title", "Bí thư Tỉnh ủy Quảng Bình Trần Văn Ba về thăm quê.", "HOLDS Trần Văn Ba > Bí thư Tỉnh ủy Quảng Bình (current)", ""},
		{"title", "Ông Trần Văn Ba, nguyên Giám đốc Sở Y tế, Chủ tịch Hội Đông y tỉnh, kể chuyện.", "HOLDS Trần Văn Ba > Chủ tịch Hội Đông y tỉnh (former)", ""},
		{"title", "Phó Chủ tịch UBND tỉnh Phạm Thị Lan và quyền Giám đốc Sở Nội vụ Lê Văn Tư đi cùng.", "HOLDS Lê Văn Tư > Giám đốc Sở Nội vụ (acting)", "HOLDS Phạm Thị Lan > Giám đốc Sở Nội vụ (acting)"},
		{"title", "Các Phó Chủ tịch Hội Luật gia tỉnh: Trần Văn Ba, Lê Thị Năm có mặt.", "HOLDS Lê Thị Năm > Phó Chủ tịch Hội Luật gia tỉnh (current)", ""},
		{"title-alone", "Chủ tịch Hội Nông dân tỉnh Trần Văn Ba đến sớm. Chủ tịch Hội Nông dân tỉnh nói ít.", "HOLDS Trần Văn Ba > Chủ tịch Hội Nông dân tỉnh (current)", ""},
		{"title", "Bộ trưởng Bộ Y tế (BYT) Trần Văn Ba đến sớm.", "HOLDS Trần Văn Ba > Bộ trưởng Bộ Y tế (current)", ""},
		{"title", "Thị trưởng Paris - Jean-Marc Roy đến sớm.", "HOLDS Jean-Marc Roy > Thị trưởng Paris (current)", ""},
		{"title-alone", "Bộ trưởng Trần Văn Ba đến sớm. Bộ trưởng nói ít. Bộ trưởng Ngoại giao Lào thì không.", "HOLDS Trần Văn Ba > Bộ trưởng (current)", "HOLDS Trần Văn Ba > Bộ trưởng Ngoại giao Lào (current)"},
		{"title-body", "Bà Lê Thị Năm, Thứ trưởng Bộ Ngoại giao.", "PART_OF Thứ trưởng Bộ Ngoại giao > Bộ Ngoại giao", ""},
		{"appointed", "Sáng nay, Hội đồng nhân dân tỉnh bầu ông Trần Văn Ba giữ chức Chủ tịch UBND tỉnh.", "HOLDS Trần Văn Ba > Chủ tịch UBND tỉnh (new)", ""},
		{"career", "Tháng 5/2010, ông Trần Văn Ba được bổ nhiệm Giám đốc Sở Y tế. Nay ông được bầu làm Phó Chủ tịch UBND tỉnh.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", ""},
		{"career", "Cô Lê Thị Năm được Thủ tướng Trần Văn Ba bổ nhiệm làm Giám đốc Sở Y tế năm 2010. Nay là năm 2019.", "HOLDS Lê Thị Năm > Giám đốc Sở Y tế (current)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)"},
		{"title", "Đề nghị tổng thư ký cho biết ông Trần Văn Ba ở đâu.", "", "HOLDS Trần Văn Ba > tổng thư ký (current)"},
		{"title", "Báo cáo với đoàn kiểm tra của Bí thư Tỉnh ủy Quảng Bình, Giám đốc Sở Y tế Trần Văn Ba cho biết dịch đã lui.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", "HOLDS Trần Văn Ba > Bí thư Tỉnh ủy Quảng Bình (current)"},
		{"title", "Tổng thống đã sa thải Ngoại trưởng John Roy.", "HOLDS John Roy > Ngoại trưởng (former)", "HOLDS John Roy > Ngoại trưởng (current)"},
		{"title", "Thủ tướng Bun Phan cũng được thay bởi một người trẻ hơn.", "HOLDS Bun Phan > Thủ tướng (former)", "HOLDS Bun Phan > Thủ tướng (current)"},
		{"title", "Bà Lê Thị Năm đã trở thành người kế nhiệm Chủ tịch Trần Văn Ba.", "HOLDS Trần Văn Ba > Chủ tịch (former)", "HOLDS Trần Văn Ba > Chủ tịch (current)"},
		{"title", "Nhiều người được coi là ứng viên kế nhiệm Chủ tịch Trần Văn Ba.", "HOLDS Trần Văn Ba > Chủ tịch (current)", "HOLDS Trần Văn Ba > Chủ tịch (former)"},
		{"title", "Quốc hội sẽ bầu Chủ tịch nước; xem xét việc miễn nhiệm chức vụ Bộ trưởng Bộ Y tế đối với ông Trần Văn Ba.", "HOLDS Trần Văn Ba > Bộ trưởng Bộ Y tế (current)", "HOLDS Trần Văn Ba > Bộ trưởng Bộ Y tế (former)"},
		{"attend-list", meeting + "Dự hội nghị có Đại sứ Trần Văn Ba. Phát biểu tại hội nghị, Đại sứ quán cho biết hai nước còn nhiều việc.", "ATTENDED Trần Văn Ba > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"title", "Trên trang mạng của Tổng thống Ba Lan, Chánh văn phòng nội các Jan Nowak nhấn mạnh hai nước còn nhiều việc.", "HOLDS Jan Nowak > Chánh văn phòng nội các (current)", "HOLDS Jan Nowak > Tổng thống Ba Lan (current)"},
		{"title", "Có ba người: Chủ tịch Trần Văn Ba, Phó Chủ tịch thường trực kiêm phụ trách lĩnh vực trồng trọt - chăn nuôi Đồng Văn Tư.", "HOLDS Trần Văn Ba > Chủ tịch (current)", "HOLDS Trần Văn Ba > Phó Chủ tịch thường trực (current)"},
		{"appointed", "Trong thời gian ông Trần Văn Ba giữ chức Bí thư Huyện ủy Lệ Thủy, ông Lê Văn Tư đi học.", "HOLDS Trần Văn Ba > Bí thư Huyện ủy Lệ Thủy (former)", "HOLDS Lê Văn Tư > Bí thư Huyện ủy Lệ Thủy (current)"},
		{"appointed", "Ông Trần Văn Ba đi chữa bệnh, Tỉnh ủy bầu người khác làm Trưởng ban Dân vận.", "", "HOLDS Trần Văn Ba > Trưởng ban Dân vận (new)"},
		{"appointed", "Ông Trần Văn Ba còn đủ điều kiện làm đại biểu Quốc hội không?", "", "HOLDS Trần Văn Ba > đại biểu Quốc hội (new)"},
		{"appointed", "Tỉnh sẽ báo cáo về quá trình bầu ông Trần Văn Ba làm Phó Chủ tịch tỉnh.", "HOLDS Trần Văn Ba > Phó Chủ tịch tỉnh (current)", "HOLDS Trần Văn Ba > Phó Chủ tịch tỉnh (new)"},
		{"career", "Năm 2015, ông Trần Văn Ba được bầu làm Tỉnh ủy viên. Nay là năm 2019, ông Trần Văn Ba được bầu làm Chủ tịch UBND tỉnh.", "HOLDS Trần Văn Ba > Tỉnh ủy viên (current)", "HOLDS Trần Văn Ba > Tỉnh ủy viên (former)"},
		{"title", "Ông Trần Văn Ba (Chủ tịch Hội giúp đỡ người mù và trẻ mồ côi tỉnh) kể chuyện.", "HOLDS Trần Văn Ba > Chủ tịch Hội giúp đỡ người mù và trẻ mồ côi tỉnh (current)", "HOLDS Trần Văn Ba > Chủ tịch Hội (current)"},
		{"title-body", "Ông Trần Văn Ba, Giám đốc Bệnh viện Phục hồi chức năng Huế, kể chuyện.", "PART_OF Giám đốc Bệnh viện Phục hồi chức năng Huế > Bệnh viện Phục hồi chức năng Huế", ""},
		{"title", "Ông Trần Văn Ba, Trưởng Ban chỉ đạo đổi mới và phát triển doanh nghiệp cho biết trời mưa.", "HOLDS Trần Văn Ba > Trưởng Ban chỉ đạo đổi mới và phát triển doanh nghiệp (current)", "HOLDS Trần Văn Ba > Trưởng Ban (current)"},
		{"title", "Ông Trần Văn Ba, tổ trưởng tổ công tác của Thủ tướng, kể chuyện.", "HOLDS Trần Văn Ba > tổ trưởng tổ công tác của Thủ tướng (current)", "HOLDS Trần Văn Ba > tổ trưởng (current)"},
		{"title", "Ông Trần Văn Ba, Chủ tịch CLB thơ ca ngậm ngùi: Mưa rồi.", "", "HOLDS Trần Văn Ba > Chủ tịch CLB (current)"},
		{"title", "Bà Maria Roy, Phó Chủ tịch Nhóm Ngân hàng Thế giới, đến sớm.", "HOLDS Maria Roy > Phó Chủ tịch Nhóm Ngân hàng Thế giới (current)", "HOLDS Nhóm Ngân > Phó Chủ tịch (current)"},
		{"title", "Thủ tướng Trần Văn Ba tiếp Chủ tịch Blue Credit Maria Smith.", "", "HOLDS Blue Credit Maria Smith > Chủ tịch (current)"},
		{"title", "Tổng giám đốc Hoya Glass VN Maria Smith đến sớm.", "", "HOLDS Hoya Glass > Tổng giám đốc (current)"},
		{"title", "Phó Thủ tướng B.Sa - ro - ven đến sớm.", "HOLDS B.Sa - ro - ven > Phó Thủ tướng (current)", ""},
		{"title", "Tổng thống Chile H.E. Maria Roy đến sớm.", "HOLDS Maria Roy > Tổng thống Chile (current)", ""},
		{"title", "Chủ tịch Miguel Ruiz - Canel đến sớm. Chủ tịch Ruiz - Canel nói ít.", "HOLDS Miguel Ruiz - Canel > Chủ tịch (current)", "HOLDS Ruiz - Canel > Chủ tịch (current)"},
		{"issuer", "Thủ tướng ký Nghị định của Chính phủ về chức năng và nhiệm vụ của cơ quan trồng rừng này và chỉ đạo các bộ trồng cây.", "ISSUED Chính phủ > Nghị định của Chính phủ về chức năng và nhiệm vụ của cơ quan trồng rừng này", ""},
		{"issue", "Đề nghị Chính phủ sớm ban hành Nghị định về trồng rừng ven biển.", "", "ISSUED Chính phủ > Nghị định về trồng rừng ven biển"},
		{"cite", meeting + "Tại hội nghị, ông Trần Văn Ba yêu cầu thực hiện Nghị quyết Trung ương 4, khóa XII về trồng rừng.", "CITED Trần Văn Ba > Nghị quyết Trung ương 4, khóa XII", "CITED Trần Văn Ba > Nghị quyết Trung ương 4"},
		{"cite", meeting + "Tại hội nghị, ông Trần Văn Ba nhắc đến Nghị định về xét giải thưởng Mùa Xuân, giải thưởng Mùa Hạ. Ông Trần Văn Ba yêu cầu thực hiện Nghị định về xét giải thưởng Mùa Xuân, giải thưởng Mùa Hạ.", "CITED Trần Văn Ba > Nghị định về xét giải thưởng Mùa Xuân, giải thưởng Mùa Hạ", "CITED Trần Văn Ba > Nghị định về xét giải thưởng Mùa Xuân"},
		{"cite", meeting + "Tại hội nghị, bà Lê Thị Năm yêu cầu thực hiện chỉ thị về việc trồng trọt, chăn nuôi bò sữa.", "CITED Lê Thị Năm > chỉ thị về việc trồng trọt, chăn nuôi bò sữa", ""},
		{"cite", meeting + "Tại hội nghị, bà Lê Thị Năm yêu cầu thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ 13. Bà Năm nhấn mạnh Nghị quyết Đại hội Đảng bộ tỉnh.", "CITED Lê Thị Năm > Nghị quyết Đại hội Đảng bộ tỉnh lần thứ 13", "CITED Lê Thị Năm > Nghị quyết Đại hội Đảng bộ tỉnh"},
		{"issuer", "Thông báo kết luận số 50-TB/TW của Ban Bí thư có bốn trang.", "ISSUED Ban Bí thư > Thông báo kết luận số 50-TB/TW", "ISSUED Ban Bí thư > kết luận số 50-TB/TW"},
		{"title", "Bà Lê Thị Năm, Trưởng Đoàn ĐBQH tỉnh, kể chuyện.", "HOLDS Lê Thị Năm > Trưởng Đoàn ĐBQH tỉnh (current)", ""},
		{"title", "Bà Lê Thị Năm, người phát ngôn của Tổng thống Chile Maria Roy, kể chuyện.", "HOLDS Lê Thị Năm > người phát ngôn của Tổng thống Chile (current)", "HOLDS Lê Thị Năm > người phát ngôn (current)"},
		{"title", "Bà Lê Thị Năm, Chủ tịch kiêm Tổng giám đốc Công ty Sao Mai kể chuyện.", "HOLDS Lê Thị Năm > Chủ tịch kiêm Tổng giám đốc Công ty Sao Mai (current)", "HOLDS Lê Thị Năm > Chủ tịch (current)"},
		{"title-alone", "Đại sứ Trần Văn Ba đến sớm. Đại sứ của Chile nói ít.", "", "HOLDS Trần Văn Ba > Đại sứ của Chile (current)"},
		{"title", "Ông Trần Văn Ba là tư lệnh ngành giao thông.", "", "HOLDS Trần Văn Ba > tư lệnh (current)"},
		{"title", "Trả lời câu hỏi của đại biểu Trần Văn Ba, Thủ tướng cho biết mưa đã ngớt.", "", "HOLDS Trần Văn Ba > Thủ tướng (current)"},
		{"title", "Nữ hoàng Margarethe II, bà Maria von der Hagen, Bộ trưởng Y tế Đức, và Chủ tịch UBND Q.11 Lê Thị Năm có mặt.", "HOLDS Maria von der Hagen > Bộ trưởng Y tế Đức (current)", "HOLDS Lê Thị Năm > Chủ tịch UBND Q (current)"},
		{"appointed", "Tỉnh có ban trồng rừng do chính ông Trần Văn Ba làm trưởng ban.", "HOLDS Trần Văn Ba > trưởng ban (current)", "HOLDS Trần Văn Ba > trưởng ban (new)"},
		{"title", "Tỉnh miễn nhiệm chức vụ Giám đốc Sở Y tế đối với ông Trần Văn Ba; giới thiệu nhân sự bầu chức vụ Chủ tịch UBND tỉnh.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", "HOLDS Trần Văn Ba > Chủ tịch UBND tỉnh (former)"},
		{"appointed", "Đảng giới thiệu ông Trần Văn Ba làm Chủ tịch nước, ông Lê Văn Tư (đại biểu Quốc hội) làm Thủ tướng và bà Lê Thị Năm (Phó Thủ tướng) làm Chủ tịch Quốc hội.", "HOLDS Lê Thị Năm > Chủ tịch Quốc hội (new) planned", "HOLDS Lê Thị Năm > Chủ tịch Quốc hội (new)"},
		{"career", "Ông Trần Văn Ba 2 lần được bầu là đại biểu Quốc hội.", "HOLDS Trần Văn Ba > đại biểu Quốc hội (current)", "HOLDS Trần Văn Ba > đại biểu Quốc hội (new)"},
		{"title", "Ông Trần Văn Ba làm phó ban chỉ đạo trồng rừng.", "", "HOLDS Trần Văn Ba > phó ban (new)"},
		{"title", "Bình luận về năm đầu của ông Trần Văn Ba, Ngoại trưởng Lào cho rằng mưa nhiều.", "", "HOLDS Trần Văn Ba > Ngoại trưởng Lào (current)"},
		{"cite", meeting + "Tại hội nghị, bà Lê Thị Năm yêu cầu thực hiện nghị quyết đại hội đảng các cấp.", "", "CITED Lê Thị Năm > nghị quyết đại hội đảng các cấp"},
		{"organize", "Trung tâm Đông Nam Á, Úc và châu Đại Dương tổ chức hội thảo về lúa nước.", "ORGANIZED Trung tâm Đông Nam Á, Úc và châu Đại Dương > hội thảo về lúa nước", "ORGANIZED Trung tâm Đông Nam Á > hội thảo về lúa nước"},
		{"title-body", "Bà Lê Thị Năm, Phó Chủ tịch Ủy ban Quản lý vốn Nhà nước tại doanh nghiệp, kể chuyện.", "PART_OF Phó Chủ tịch Ủy ban Quản lý vốn Nhà nước tại doanh nghiệp > Ủy ban Quản lý vốn Nhà nước tại doanh nghiệp", ""},
		{"held-at", "Sáng 3/4/2018, tại Nhà khách Hoàng gia Sakura, hội nghị tổng kết công tác năm 2017 diễn ra.", "HELD_AT hội nghị tổng kết công tác năm 2017 > Nhà khách Hoàng gia Sakura", "HELD_AT hội nghị tổng kết công tác năm 2017 > Nhà khách Hoàng"},
		{"award", "Bà Lê Thị Năm trao tặng Huân chương Lao động hạng nhất cho THPT Chu Văn An.", "AWARDED Lê Thị Năm > THPT Chu Văn An (Huân chương Lao động hạng nhất)", "AWARDED Lê Thị Năm > Chu Văn An (Huân chương Lao động hạng nhất)"},
		{"title", "Bà Lê Thị Năm, phó phát ngôn viên Bộ Y tế, kể chuyện.", "HOLDS Lê Thị Năm > phó phát ngôn viên Bộ Y tế (current)", "HOLDS Lê Thị Năm > phát ngôn viên Bộ Y tế (current)"},
		{"title-alone", "Đại sứ Lào tại Liên hợp quốc Bun Phan đến sớm. Đại sứ Chile tại Liên hợp quốc nói ít.", "", "HOLDS Bun Phan > Đại sứ Chile tại Liên hợp quốc (current)"},
		{"appointed", meeting + "Sáng nay, tại kỳ họp thứ 14 HĐND tỉnh An Giang, ông Lê Văn Tư được bầu làm Chủ tịch UBND tỉnh An Giang. Ông Lê Văn Tư được bầu giữ chức Bí thư Tỉnh ủy.", "HOLDS Lê Văn Tư > Chủ tịch UBND tỉnh An Giang (new)", "HOLDS Lê Văn Tư > Chủ tịch UBND tỉnh An Giang (former)"},
		{"title", "Bộ trưởng Quốc phòng Song Min Ho đến sớm.", "HOLDS Song Min Ho > Bộ trưởng Quốc phòng (current)", "HOLDS Song Min Ho > Bộ trưởng (current)"},
		{"title-alone", "Bộ trưởng Quốc phòng Mỹ John Roy đến sớm. Bộ trưởng Quốc phòng Mỹ - Nga sắp gặp nhau.", "", "HOLDS John Roy > Bộ trưởng Quốc phòng Mỹ - Nga (current)"},
		{"title", "Bộ trưởng Lao động, thương binh và xã hội Trần Văn Ba đến sớm.", "HOLDS Trần Văn Ba > Bộ trưởng Lao động, thương binh và xã hội (current)", "HOLDS Trần Văn Ba > Bộ trưởng Lao động (current)"},
		{"title", "Bà Lê Thị Năm, Trưởng ban Tư vấn pháp luật và trợ giúp pháp lý Hội Luật gia Việt Nam, kể chuyện.", "HOLDS Lê Thị Năm > Trưởng ban Tư vấn pháp luật và trợ giúp pháp lý Hội Luật gia Việt Nam (current)", "HOLDS Lê Thị Năm > Trưởng ban Tư vấn pháp luật (current)"},
		{"title", "Tỉnh mời Bộ trưởng T T&T T.", "", "HOLDS T T > Bộ trưởng (current)"},
		{"appointed", "Ông Trần Văn Ba chờ trúng cử và được Thủ tướng đồng ý.", "", "HOLDS Trần Văn Ba > Thủ tướng (new)"},
		{"appointed", "Bà Lê Thị Năm: “Làm giám đốc một sở là khó”.", "", "HOLDS Lê Thị Năm > giám đốc (new)"},
		{"appointed", "Ông Trần Văn Ba công bố quyết định điều động cán bộ giữ chức Giám đốc Sở Y tế.", "", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new)"},
		{"appointed", "Theo ông Trần Văn Ba, nhiều cán bộ trẻ được điều động giữ chức Giám đốc Sở Y tế.", "", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new)"},
		{"title", "Ông Trần Văn Ba, cựu Đại sứ Việt Nam ở Lào, đến sớm.", "HOLDS Trần Văn Ba > Đại sứ Việt Nam ở Lào (former)", ""},
		{"title", "Trợ lý Tổng thống John Roy Brown đến sớm cùng Tổng thống Mary Roy.", "HOLDS Mary Roy > Tổng thống (current)", "HOLDS John Roy Brown > Tổng thống (current)"},
		{"career", "Tháng 3/2010, tỉnh thống nhất giới thiệu ông Trần Văn Ba để hội đồng bầu giữ chức Chủ tịch UBND tỉnh. Nay ông được bầu làm Bí thư Tỉnh ủy.", "HOLDS Trần Văn Ba > Chủ tịch UBND tỉnh (current) planned", "HOLDS Trần Văn Ba > Chủ tịch UBND tỉnh (former) planned"},
		{"title", "Tổng Bí thư Trần Văn Ba về quê. Mai này sẽ bầu Bộ Chính trị, Tổng Bí thư và Ban Bí thư.", "HOLDS Trần Văn Ba > Tổng Bí thư (current)", ""},
		{"report-of", meeting + "Theo báo cáo tổng kết của Sở Nội vụ, rừng còn nhiều. Báo cáo tài chính của Công ty Sao Mai cho thấy lãi ít.", "REPORTED_AT Sở Nội vụ > " + name, "REPORTED_AT Công ty Sao Mai > " + name},
		{"speak-first", meeting + "Trong bài phát biểu, bà Lê Thị Năm nói ít. Trong nhiều bài phát biểu, ông Trần Văn Ba lo mất rừng.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"appointed", "Ban chỉ đạo do Phó Thủ tướng Trần Văn Ba làm Trưởng ban đã họp.", "HOLDS Trần Văn Ba > Trưởng ban (current)", "HOLDS Trần Văn Ba > Trưởng ban (new)"},
		{"career", "Sở có khuyết điểm khi bổ nhiệm ông Trần Văn Ba giữ chức Trưởng phòng Tài chính.", "HOLDS Trần Văn Ba > Trưởng phòng Tài chính (current)", ""},
		{"career", "Bà Lê Thị Năm đã có 10 năm làm Giám đốc Sở Y tế.", "HOLDS Lê Thị Năm > Giám đốc Sở Y tế (current)", ""},
		{"career", "Ông Trần Văn Ba quê ở Vinh. Sau 3 năm ở Huế, ông được bổ nhiệm làm Giám đốc Sở Y tế. Nay ông được bầu làm Phó Chủ tịch UBND tỉnh.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", ""},
		{"career", "Tháng 3/1987, ông Trần Văn Ba được bầu làm Giám đốc Sở Y tế. Lễ tang được tổ chức năm 2018.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new)"},
		{"appointed", "Ông Trần Văn Ba giữ chức Giám đốc Sở Y tế (1991 - 1997). Nay là năm 2018.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", ""},
		{"title", "Trên cương vị Giám đốc Sở Y tế nhiệm kỳ 2006-2011, ông Trần Văn Ba xây bệnh viện. Nay là năm 2018.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", ""},
		{"title", "Ông Trần Văn Ba, Giám đốc Sở Y tế lúc bấy giờ, ký tên.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", ""},
		{"title", "Tỉnh cách chức Giám đốc Sở Y tế và Bí thư Đảng ủy Sở Y tế đối với ông Trần Văn Ba.", "HOLDS Trần Văn Ba > Bí thư Đảng ủy Sở Y tế (former)", "HOLDS Trần Văn Ba > Bí thư Đảng ủy Sở Y tế (current)"},
		{"title", "Hội lập năm 2004, Trưởng ban là Giám đốc Sở Y tế Trần Văn Ba. Nay là năm 2018.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", ""},
		{"title", "Chủ tịch nước Trần Văn Ba mất hôm qua. Tân Chủ tịch nước sẽ tuyên thệ mai này. Có người ứng cử Chủ tịch nước.", "HOLDS Trần Văn Ba > Chủ tịch nước (current)", "HOLDS Trần Văn Ba > Chủ tịch nước (new)"},
		{"appointed", "Ông Trần Văn Ba trúng cử nhờ các nước thành viên Liên Hợp Quốc.", "", "HOLDS Trần Văn Ba > thành viên Liên Hợp Quốc (new)"},
		{"body-in-body", "Ban Thường trực Hội Nông dân Việt Nam và Ủy ban Trung ương Đảng Cộng sản Cuba họp.", "PART_OF Ủy ban Trung ương Đảng Cộng sản Cuba > Đảng Cộng sản Cuba", "PART_OF Ủy ban Trung ương Đảng Cộng sản Cuba > Trung ương Đảng Cộng sản Cuba"},
		{"body-in-body", "Ban Thường trực Hội đồng Khoa học Sở Y tế họp.", "PART_OF Ban Thường trực Hội đồng Khoa học Sở Y tế > Hội đồng Khoa học Sở Y tế", ""},
		{"place-in-place", "Họ đến từ Hạ Long, Quảng Ninh và quận Bình Thạnh, Thủ Đức.", "PART_OF Hạ Long > Quảng Ninh", "PART_OF quận Bình Thạnh > Thủ Đức"},
		{"place-in-place", "Cầu truyền hình nối Huế, Vinh, Đà Nẵng.", "", "PART_OF Vinh > Đà Nẵng"},
		{"organize", meeting, "ORGANIZED Sở Y tế > " + name, ""},
		{"organize", "Mai này, Sở Y tế sẽ tổ chức hội thảo về cây thuốc.", "ORGANIZED Sở Y tế > hội thảo về cây thuốc planned", ""},
		{"organize-by", "Hội thảo do Phái đoàn thường trực Việt Nam tại Liên Hợp Quốc tổ chức sáng 3/5.", "ORGANIZED Phái đoàn thường trực Việt Nam tại Liên Hợp Quốc > Hội thảo", ""},
		{"organize-by", "Lễ phát thưởng do Sở Y tế và Hội Khuyến học tỉnh tổ chức đã diễn ra ngày 2/3.", "ORGANIZED Hội Khuyến học tỉnh > Lễ phát thưởng", ""},
		{"held-at", meeting, "HELD_AT " + name + " > Huế", ""},
		{"held-at", "Hội thảo về cây thuốc diễn ra tại Nhà hát Lớn, Hà Nội.", "HELD_AT Hội thảo về cây thuốc > Hà Nội", ""},
		{"attend", meeting + "Ông Trần Văn Ba, Bí thư Thành ủy, đã đến dự hội nghị.", "ATTENDED Trần Văn Ba > " + name, ""},
		{"attend-list", meeting + "Tham dự có bà Lê Thị Năm, Thứ trưởng Bộ Y tế; đại diện Sở Nội vụ.", "ATTENDED Sở Nội vụ > " + name, "ATTENDED Bộ Y tế > " + name},
		{"attend-first", meeting + "Đến dự và chung vui với hội nghị, ông Trần Văn Ba bắt tay mọi người.", "ATTENDED Trần Văn Ba > " + name, ""},
		{"attend", "Bà Lê Thị Năm đã đến sân bay Vinh, bắt đầu chuyến tham dự hội thảo về cây thuốc.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc", ""},
		{"attend", meeting + "Bà Lê Thị Năm cùng các giám đốc tham dự hội nghị.", "ATTENDED Lê Thị Năm > " + name, ""},
		{"chair", "Ông Trần Văn Ba sắp dự hội thảo về cây thuốc. Hội thảo do bà Lê Thị Năm chủ trì.", "CHAIRED Lê Thị Năm > hội thảo về cây thuốc planned", ""},
		{"chair", "Ông Trần Văn Ba sẽ dự hội thảo về cây thuốc. Ngày 3/5, tại Vinh, hội thảo về cây thuốc khai mạc. Hội thảo do bà Lê Thị Năm chủ trì.", "CHAIRED Lê Thị Năm > hội thảo về cây thuốc", "CHAIRED Lê Thị Năm > hội thảo về cây thuốc planned"},
		{"held-at", "Ông Trần Văn Ba sẽ ở Lào từ ngày 4/3 và tham dự hội thảo về cây thuốc tổ chức tại Viêng Chăn.", "HELD_AT hội thảo về cây thuốc > Viêng Chăn planned", ""},
		{"held-beside", "Rừng sẽ còn nhiều, ông Trần Văn Ba cho biết tại hội thảo về cây thuốc diễn ra ngày 3/5 tại Vinh.", "HELD_AT hội thảo về cây thuốc > Vinh", "HELD_AT hội thảo về cây thuốc > Vinh planned"},
		{"held-at", "Sáng 3/5, hội thảo về cây thuốc khai mạc. Diễn ra tại Vinh, hội thảo về cây thuốc sẽ bàn về rừng.", "HELD_AT hội thảo về cây thuốc > Vinh", "HELD_AT hội thảo về cây thuốc > Vinh planned"},
		{"visited", "Ngày 3/5, bà Lê Thị Năm sẽ thăm chính thức Lào.", "HELD_AT thăm chính thức Lào > Lào planned", ""},
		{"visited", "Bà Lê Thị Năm lên đường thăm chính thức Lào. Bà sẽ gặp bạn cũ.", "HELD_AT thăm chính thức Lào > Lào", ""},
		{"speak", "Mai này, hội thảo về cây thuốc sẽ khai mạc. Hôm qua, bà Lê Thị Năm phát biểu rất dài.", "", "SPOKE_AT Lê Thị Năm > hội thảo về cây thuốc"},
		{"issue", "Bộ Y tế ban hành Thông tư số 1/TT-BYT. Đề nghị Chính phủ sớm xem xét, ban hành Nghị định số 2/NĐ-CP.", "ISSUED Bộ Y tế > Thông tư số 1/TT-BYT", "ISSUED Chính phủ > Nghị định số 2/NĐ-CP"},
		{"attend", "Sáng 3/5, bà Lê Thị Năm dự hội thảo về cây thuốc của Hội Đông y tỉnh. Hội thảo về cây thuốc của Hội Đông y tỉnh đông vui. Sau kỳ họp HĐND, ông Trần Văn Ba nói tại kỳ họp HĐND như vậy.", "ATTENDED Lê Thị Năm > Hội thảo về cây thuốc của Hội Đông y tỉnh đông vui", "SPOKE_AT Trần Văn Ba > kỳ họp HĐND"},
		{"attend", "Sáng 3/5, bà Lê Thị Năm dự hội thảo về cây thuốc của Hội Đông y tỉnh. Phát biểu ngày 30/7, ông Trần Văn Ba lo mất rừng.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc của Hội Đông y tỉnh", "SPOKE_AT Trần Văn Ba > hội thảo về cây thuốc của Hội Đông y tỉnh"},
		{"attend", "Sáng 3/5, bà Lê Thị Năm dự hội thảo về cây thuốc của Hội Đông y tỉnh. Ông Trần Văn Ba chia sẻ thêm với báo Rừng Xanh rằng rừng đã mất.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc của Hội Đông y tỉnh", "SPOKE_AT Trần Văn Ba > hội thảo về cây thuốc của Hội Đông y tỉnh"},
		{"attend", "Sáng 3/5, bà Lê Thị Năm dự hội thảo về cây thuốc của Hội Đông y tỉnh. Ông Trần Văn Ba phát biểu trên đài Rừng Xanh như vậy.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc của Hội Đông y tỉnh", "SPOKE_AT Trần Văn Ba > hội thảo về cây thuốc của Hội Đông y tỉnh"},
		{"attend", "Sáng 3/5, bà Lê Thị Năm dự hội thảo về cây thuốc của Hội Đông y tỉnh. Đại sứ dẫn lời ông Trần Văn Ba nói rừng đã mất.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc của Hội Đông y tỉnh", "SPOKE_AT Trần Văn Ba > hội thảo về cây thuốc của Hội Đông y tỉnh"},
		{"attend", "Sáng 3/5, bà Lê Thị Năm dự hội thảo về cây thuốc của Hội Đông y tỉnh. Ông Trần Văn Ba đã nhiều lần phát biểu về rừng.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc của Hội Đông y tỉnh", "SPOKE_AT Trần Văn Ba > hội thảo về cây thuốc của Hội Đông y tỉnh"},
		{"attend", "Sáng 3/5, bà Lê Thị Năm dự hội thảo về cây thuốc của Hội Đông y tỉnh. Hồi tuần trước, ông Trần Văn Ba cho biết rừng đã mất.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc của Hội Đông y tỉnh", "SPOKE_AT Trần Văn Ba > hội thảo về cây thuốc của Hội Đông y tỉnh"},
		{"chair", "Sáng 3/5, hội thảo về cây thuốc của Hội Đông y tỉnh diễn ra. Bà Lê Thị Năm chủ trì và chỉ đạo hội thảo.", "CHAIRED Lê Thị Năm > hội thảo về cây thuốc của Hội Đông y tỉnh", "SPOKE_AT Lê Thị Năm > hội thảo về cây thuốc của Hội Đông y tỉnh"},
		{"attend", "Sáng 3/5, bà Lê Thị Năm dự hội thảo về cây thuốc của Hội Đông y tỉnh. Phát biểu tại các hội nghị, ông Trần Văn Ba lo mất rừng.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc của Hội Đông y tỉnh", "SPOKE_AT Trần Văn Ba > hội thảo về cây thuốc của Hội Đông y tỉnh"},
		{"attend", "Sáng 3/5, bà Lê Thị Năm dự hội thảo về cây thuốc của Hội Đông y tỉnh. Ghi nhận ngày 16/4 tại Vinh, ông Trần Văn Ba cho biết rau rẻ.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc của Hội Đông y tỉnh", "SPOKE_AT Trần Văn Ba > hội thảo về cây thuốc của Hội Đông y tỉnh"},
		{"attend", "Sáng 3/5, bà Lê Thị Năm dự hội thảo về cây thuốc của Hội Đông y tỉnh.\n\nMười việc lớn của tỉnh năm nay TTO - Ông Trần Văn Ba chủ trì hội thảo.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc của Hội Đông y tỉnh", "CHAIRED Trần Văn Ba > hội thảo về cây thuốc của Hội Đông y tỉnh"},
		{"say", meeting + "Thủ tướng Trần Văn Ba dự hội nghị. Huế kiến nghị Thủ tướng chỉ đạo việc này. Mong Quốc hội đồng ý, bà Lê Thị Năm nhấn mạnh.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"report", "Sáng 3/5, kỳ họp thứ 5 HĐND tỉnh khai mạc. Ban Pháp chế HĐND tỉnh báo cáo việc này. Tỉnh ủy đã có báo cáo gửi Tổng Bí thư. Sở Y tế sẽ báo cáo Bộ Y tế.", "REPORTED_AT Ban Pháp chế HĐND tỉnh > kỳ họp thứ 5 HĐND tỉnh", "REPORTED_AT Tỉnh ủy > kỳ họp thứ 5 HĐND tỉnh"},
		{"report", "Sáng 3/5, kỳ họp thứ 5 HĐND tỉnh khai mạc. Sở Nội vụ báo cáo việc này. Sở Y tế sẽ báo cáo Bộ Y tế. Công ty Sao Mai vừa công bố báo cáo năm.", "REPORTED_AT Sở Nội vụ > kỳ họp thứ 5 HĐND tỉnh", "REPORTED_AT Sở Y tế > kỳ họp thứ 5 HĐND tỉnh planned"},
		{"attend-list", meeting + "Tham dự có lãnh đạo của Sở Nội vụ, các nhà buôn của Công ty Sao Mai, theo thông cáo của Bộ Y tế.", "ATTENDED Sở Nội vụ > " + name, "ATTENDED Công ty Sao Mai > " + name},
		{"attend-list", meeting + "Tham dự có đại diện Sở Nội vụ, theo thông cáo của Bộ Y tế.", "ATTENDED Sở Nội vụ > " + name, "ATTENDED Bộ Y tế > " + name},
		{"attend-with", "Hội thảo về cây thuốc có sự tham gia của Sở Nội vụ. Việc giữ rừng có sự tham gia của Công ty Sao Mai.", "ATTENDED Sở Nội vụ > Hội thảo về cây thuốc", "ATTENDED Công ty Sao Mai > Hội thảo về cây thuốc"},
		{"organize", "Viện Cây thuốc thuộc Sở Y tế đã tổ chức hội thảo về cây thuốc.", "ORGANIZED Viện Cây thuốc > hội thảo về cây thuốc", "ORGANIZED Sở Y tế > hội thảo về cây thuốc"},
		{"meet", "Thủ tướng Trần Văn Ba đã dự tiệc do Bộ trưởng Lê Thị Năm chủ trì, tiếp ông John Roy.", "MET Trần Văn Ba > John Roy", "MET Lê Thị Năm > John Roy"},
		{"meet", "Ông Trần Văn Ba đã gặp bà Lê Thị Năm. Đây là cuộc gặp giữa các bộ trưởng với bà Lê Thị Năm từ khi ông Đỗ Văn Sáu lên chức.", "MET Trần Văn Ba > Lê Thị Năm", "MET Đỗ Văn Sáu > Lê Thị Năm"},
		{"receive", "Bà Lê Thị Năm nhận bằng khen do Bộ trưởng Trần Văn Ba trao tặng.", "AWARDED Trần Văn Ba > Lê Thị Năm (bằng khen)", ""},
		{"award", meeting + "Sở Y tế trao giấy chứng nhận cho Công ty Sao Mai. Sở Nội vụ đã trao giấy chứng nhận, giấy phép đầu tư cho 15 doanh nghiệp.", "AWARDED Sở Y tế > Công ty Sao Mai (giấy chứng nhận)", "AWARDED Sở Nội vụ > " + name + " (giấy chứng nhận)"},
		{"cite-discourse", meeting + "Bà Lê Thị Năm nêu ba việc. Một là thực hiện tốt Chỉ thị số 1. Về rừng, hầu hết các nhà lãnh đạo cam kết thực hiện tốt Chỉ thị số 2.", "CITED Lê Thị Năm > Chỉ thị số 1 in discourse", "CITED Lê Thị Năm > Chỉ thị số 2 in discourse"},
		{"chair", "Mai này, hội thảo về cây thuốc sẽ do bà Lê Thị Năm chủ trì.", "CHAIRED Lê Thị Năm > hội thảo về cây thuốc planned", ""},
		{"report", "Sáng mai, kỳ họp thứ 5 HĐND tỉnh sẽ nghe Sở Y tế báo cáo việc này.", "REPORTED_AT Sở Y tế > kỳ họp thứ 5 HĐND tỉnh planned", "REPORTED_AT Sở Y tế > kỳ họp thứ 5 HĐND tỉnh"},
		{"attend", meeting + "Bà Lê Thị Năm dự hội nghị. Ông Trần Văn Ba dự đoán trời mưa.", "ATTENDED Lê Thị Năm > " + name, "ATTENDED Trần Văn Ba > " + name},
		{"held-at", "Hai bên đang chuẩn bị tốt cho hội thảo về cây thuốc diễn ra tại Vinh.", "HELD_AT hội thảo về cây thuốc > Vinh planned", ""},
		{"award-at", meeting + "Bộ Y tế đã trao Bằng khen “Vì cây xanh”. Hội Đông y tỉnh được đề nghị Sở Nội vụ tặng Cờ thi đua “Vì cây xanh”.", "AWARDED Bộ Y tế > " + name + " (Bằng khen “Vì cây xanh”)", "AWARDED Hội Đông y tỉnh > " + name + " (Cờ thi đua “Vì cây xanh”)"},
		{"attend-with", meeting + "Hội nghị có sự tham dự của lãnh đạo Sở Nội vụ, các vị đứng đầu Nhà nước và Chính phủ của 29 nước.", "ATTENDED Sở Nội vụ > " + name, "ATTENDED Chính phủ > " + name},
		{"attend", "Bà Lê Thị Năm dự hội thảo về cây thuốc. Ai đó dẫn đầu đoàn đại biểu cấp cao Bộ Y tế sang dự hội thảo.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc", "ATTENDED Bộ Y tế > hội thảo về cây thuốc"},
		{"attend", "Ông Trần Văn Ba đã hội đàm với ông Lê Văn Tư. Trước đó, ông đã dự hội thảo về cây thuốc.", "ATTENDED Trần Văn Ba > hội thảo về cây thuốc", "ATTENDED Lê Văn Tư > hội thảo về cây thuốc"},
		{"career", "Ông Trần Văn Ba được bầu thay ông Lê Văn Tư. Năm 2010, ông giữ chức Giám đốc Sở Y tế.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", "HOLDS Lê Văn Tư > Giám đốc Sở Y tế (current)"},
		{"organize-by", meeting + "Sự kiện do Hội Đông y tỉnh tổ chức. Nhiều lớp trồng cây đã được Sở Nội vụ tổ chức.", "ORGANIZED Hội Đông y tỉnh > " + name, "ORGANIZED Sở Nội vụ > " + name},
		{"organize", "Hội Đông y tỉnh tổ chức hội thảo về cây thuốc. Sở Y tế khen sáng kiến về việc tổ chức hội thảo về cây thuốc.", "ORGANIZED Hội Đông y tỉnh > hội thảo về cây thuốc", "ORGANIZED Sở Y tế > hội thảo về cây thuốc"},
		{"report-of", meeting + "Theo báo cáo của Sở Nội vụ, rừng còn nhiều. Báo cáo Dòng sông năm 2018 của Công ty Sao Mai cho thấy lãi ít.", "REPORTED_AT Sở Nội vụ > " + name, "REPORTED_AT Công ty Sao Mai > " + name},
		{"attend", meeting + "Huế đã mời bà Lê Thị Năm dự hội nghị.", "ATTENDED Lê Thị Năm > " + name + " planned", "ATTENDED Lê Thị Năm > " + name},
		{"speak", meeting + "Hội nghị nghe ông Trần Văn Ba, Bí thư Thành ủy, thay mặt lãnh đạo thành phố phát biểu chỉ đạo.", "SPOKE_AT Trần Văn Ba > " + name + " (directing)", ""},
		{"attend-with", meeting + "Hội nghị có sự tham dự của ông Trần Văn Ba.", "ATTENDED Trần Văn Ba > " + name, ""},
		{"attend-side", meeting + "Về phía tỉnh có ông Trần Văn Ba, Phó Chủ tịch UBND tỉnh.", "ATTENDED Trần Văn Ba > " + name, ""},
		{"chair", meeting + "Bà Lê Thị Năm chủ trì hội nghị.", "CHAIRED Lê Thị Năm > " + name, "ATTENDED Lê Thị Năm > " + name},
		{"chair-under", meeting + "Hội nghị họp dưới sự chủ trì của bà Lê Thị Năm.", "CHAIRED Lê Thị Năm > " + name, ""},
		{"chair-list", meeting + "Chủ trì hội nghị có bà Lê Thị Năm.", "CHAIRED Lê Thị Năm > " + name, ""},
		{"speak", meeting + "Ông Trần Văn Ba phát biểu khai mạc hội nghị.", "SPOKE_AT Trần Văn Ba > " + name + " (opening)", ""},
		{"speak", meeting + "Bà Lê Thị Năm phát biểu tại hội nghị. Ông Trần Văn Ba phát biểu với các nhà buôn.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"title", "Ông Trần Văn Ba, Tổng giám đốc Vinamilk, đến sớm.", "HOLDS Trần Văn Ba > Tổng giám đốc Vinamilk (current)", ""},
		{"title", "Ông Trần Văn Ba - Chủ tịch Hiệp hội dịch vụ logistics Việt Nam - đến sớm.", "HOLDS Trần Văn Ba > Chủ tịch Hiệp hội dịch vụ logistics Việt Nam (current)", ""},
		{"receive", "Công ty Sữa Huế được nhận bằng khen từ Bộ Y tế.", "AWARDED Bộ Y tế > Công ty Sữa Huế (bằng khen)", ""},
		{"speak-first", meeting + "Phát biểu chỉ đạo tại hội nghị, bà Lê Thị Năm khen ngợi ngành y.", "SPOKE_AT Lê Thị Năm > " + name + " (directing)", ""},
		{"say", "Sáng 3/5, bà Lê Thị Năm dự hội thảo về cây thuốc. Tại lễ tổng kết sáng 5/5, ông Trần Văn Ba nói ít. Ông Đỗ Văn Sáu, Giám đốc Sở Y tế, cho biết sẽ có thêm thuốc.", "SPOKE_AT Đỗ Văn Sáu > lễ tổng kết", ""},
		{"say", "Sáng 3/5, bà Lê Thị Năm dự hội thảo về cây thuốc. Chiều 4/5, bà Lê Thị Năm dự diễn đàn về rừng. Tại lễ tổng kết sáng 5/5, ông Trần Văn Ba nói ít. Hội thảo về cây thuốc đã xong. Ông Đỗ Văn Sáu, Giám đốc Sở Y tế, cho biết sẽ có thêm thuốc.", "SPOKE_AT Trần Văn Ba > lễ tổng kết", "SPOKE_AT Đỗ Văn Sáu > lễ tổng kết"},
		{"say", meeting + "Bà Lê Thị Năm cho biết, ông Đỗ Văn Sáu sẽ chủ trì việc này.", "SPOKE_AT Lê Thị Năm > " + name, "CHAIRED Đỗ Văn Sáu > " + name},
		{"say", "Hôm nay 5/3, tại Vinh, hội nghị Bộ trưởng Y tế ASEAN khai mạc. Bộ trưởng Y tế Trần Văn Ba khẳng định thuốc nam rất quý. Ông Lê Thế Năm cho rằng như vậy.", "SPOKE_AT Trần Văn Ba > hội nghị Bộ trưởng Y tế ASEAN", "SPOKE_AT Lê Thế Năm > hội nghị Bộ trưởng Y tế ASEAN"},
		{"say", "Sáng 5/3, kỳ họp thứ 5 Quốc hội khóa 14 khai mạc. Thủ tướng Đỗ Văn Sáu trình bày báo cáo tại kỳ họp. Bộ trưởng Trần Văn Ba cho biết rừng còn nhiều. Tổng thư ký Quốc hội Lê Thế Năm cho biết kỳ họp sẽ ngắn.", "SPOKE_AT Trần Văn Ba > kỳ họp thứ 5 Quốc hội khóa 14", "SPOKE_AT Lê Thế Năm > kỳ họp thứ 5 Quốc hội khóa 14"},
		{"say", meeting + "Nói về đồng nghiệp Trần Văn Ba, bà Lê Thị Năm cho biết ông rất giỏi.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Xin ông Trần Văn Ba cho biết kết quả?", "", "SPOKE_AT Trần Văn Ba > " + name},
		{"attend", meeting + "Bà Lê Thị Năm, Người phát ngôn Sở Y tế, đến. Ông Trần Văn Ba đã dự hội nghị, bà Lê Thị Năm cho biết.", "ATTENDED Trần Văn Ba > " + name, "SPOKE_AT Lê Thị Năm > " + name},
		{"say", meeting + "Bà Lê Thị Năm cho biết Sở Y tế vừa tổ chức hội nghị tổng kết công tác năm 2017.", "", "SPOKE_AT Lê Thị Năm > " + name},
		{"say", meeting + "Bà Đỗ Thị Bảy; Bộ Dữ liệu, Thông tin liên lạc.", "", "SPOKE_AT Đỗ Thị Bảy > " + name},
		{"say", meeting + "Tại cuộc họp ngày 18/5, ông Trần Văn Ba cho rằng thuốc nam rất quý.", "SPOKE_AT Trần Văn Ba > cuộc họp", "SPOKE_AT Trần Văn Ba > " + name},
		{"speak", meeting + "Sau khi ông Trần Văn Ba phát biểu tại hội nghị, bà Lê Thị Năm sẽ trình bày báo cáo.", "SPOKE_AT Trần Văn Ba > " + name + " planned", "SPOKE_AT Trần Văn Ba > " + name},
		{"speak", meeting + "Theo chương trình, chiều nay bà Lê Thị Năm phát biểu tại hội nghị.", "SPOKE_AT Lê Thị Năm > " + name + " planned", ""},
		{"speak", meeting + "Theo kế hoạch, bà Lê Thị Năm đã phát biểu tại hội nghị.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Lê Thị Năm > " + name + " planned"},
		{"say", meeting + "Ông Trần Văn Ba mở đầu. “Thuốc nam rất quý”, ông Ba nhấn mạnh.", "SPOKE_AT Trần Văn Ba > " + name, ""},
		{"say", "Bà Lê Thị Năm cho biết sẽ có chợ. Năm nay mưa nhiều. Đường xa. Trời lạnh. Bà Năm nhấn mạnh việc gieo lúa. Chiều 5/6, Sở Y tế tổ chức hội thảo về cây thuốc. Bà Năm cho rằng thuốc nam quý.", "SPOKE_AT Lê Thị Năm > hội thảo về cây thuốc", ""},
		{"organize", "Sở Y tế sẽ tổ chức hội thảo về cây thuốc. Bà Lê Thị Năm cho biết nhiều người chờ.", "ORGANIZED Sở Y tế > hội thảo về cây thuốc planned", "SPOKE_AT Lê Thị Năm > hội thảo về cây thuốc"},
		{"say", meeting + "Chiều 4/4, bà Lê Thị Năm dự lễ ra quân. Tại hội nghị, hai bên bàn việc chung. Ông Trần Văn Ba khẳng định như vậy.", "SPOKE_AT Trần Văn Ba > " + name, ""},
		{"say", meeting + "Ông Trần Văn Ba nói trước. “Hội nghị này hay. Ông Đỗ Văn Sáu đã chủ trì giỏi”, ông Ba chia sẻ.", "SPOKE_AT Trần Văn Ba > " + name, "CHAIRED Đỗ Văn Sáu > " + name},
		{"say", "Sáng 2/6, HĐND tỉnh Quảng Bình sẽ khai mạc kỳ họp thứ 5. Tại kỳ họp, Sở Y tế báo cáo về thuốc nam. Ông Trần Văn Ba, Chủ tịch HĐND tỉnh, đề nghị hỏi ngắn.", "", "SPOKE_AT Trần Văn Ba > kỳ họp thứ 5"},
		{"say", meeting + "Ông Trần Văn Ba nói như vậy với báo chí sau hội nghị. Ông Trần Văn Ba cho rằng thuốc nam rất quý.", "", "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Sau hội nghị, ông Trần Văn Ba cho biết bệnh đã lui.", "", "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Sau hội nghị này, ông Trần Văn Ba cho rằng Sở phải làm ngay.", "SPOKE_AT Trần Văn Ba > " + name, ""},
		{"speak", "Chiều 3/5, bà Lê Thị Năm hội đàm với ông Trần Văn Ba. Tại cuộc hội đàm, ông Trần Văn Ba nói nhiều. Phát biểu trước báo giới sau cuộc hội đàm, bà Lê Thị Năm nhấn mạnh tình bạn.", "", "SPOKE_AT Lê Thị Năm > cuộc hội đàm"},
		{"organize", "Sáng 3/5, Sở Y tế tổ chức hội nghị tổng kết công tác năm 2017; triển khai nhiệm vụ năm 2018.", "ORGANIZED Sở Y tế > hội nghị tổng kết công tác năm 2017; triển khai nhiệm vụ năm 2018", ""},
		{"organize", "Sáng 3/5, Sở Y tế tổ chức hội nghị triển khai Đề án thí điểm: “Xã không rác”.", "ORGANIZED Sở Y tế > hội nghị triển khai Đề án thí điểm: “Xã không rác”", ""},
		{"organize", "Sáng 3/5, Sở Y tế tổ chức hội nghị triển khai Kết luận số 12 của Tỉnh ủy Quảng Bình về tiếp tục giữ rừng.", "ORGANIZED Sở Y tế > hội nghị triển khai Kết luận số 12 của Tỉnh ủy Quảng Bình về tiếp tục giữ rừng", ""},
		{"organize", "Sáng 3/5, Sở Y tế tổ chức hội nghị quán triệt Chỉ thị số 7 của Ban Bí thư và Chỉ thị số 2 của Tỉnh ủy Quảng Bình về giữ rừng.", "ORGANIZED Sở Y tế > hội nghị quán triệt Chỉ thị số 7 của Ban Bí thư và Chỉ thị số 2 của Tỉnh ủy Quảng Bình về giữ rừng", ""},
		{"organize", "Sáng 3/5, Sở Y tế tổ chức buổi tiếp xúc cử tri quận 1 và quận 3.", "ORGANIZED Sở Y tế > buổi tiếp xúc cử tri quận 1 và quận 3", ""},
		{"organize", "Sáng 3/5, Sở Y tế tổ chức hội nghị trực tuyến giữa Thủ tướng với các địa phương.", "ORGANIZED Sở Y tế > hội nghị trực tuyến giữa Thủ tướng với các địa phương", ""},
		{"organize", "Sáng 3/5, Sở Y tế tổ chức tọa đàm về dự án đường sắt số 2, đoạn Vinh - Trần Hưng Đạo.", "ORGANIZED Sở Y tế > tọa đàm về dự án đường sắt số 2, đoạn Vinh - Trần Hưng Đạo", ""},
		{"organize", "Sáng 3/5, Sở Y tế tổ chức hội nghị về giúp dân các xã miền núi sau sự cố hồ đập.", "ORGANIZED Sở Y tế > hội nghị về giúp dân các xã miền núi sau sự cố hồ đập", ""},
		{"speak", "Ông Trần Văn Ba phát biểu tại \"Hội nghị Xúc tiến đầu tư vào Quảng Bình\" sáng 8/5.", "SPOKE_AT Trần Văn Ba > Hội nghị Xúc tiến đầu tư vào Quảng Bình", ""},
		{"held-at", "Hội nghị cấp cao ASEAN lần thứ 5 tháng 11-1997 khai mạc tại Huế. Hội nghị cấp cao ASEAN lần thứ 15 khai mạc tại Vinh.", "HELD_AT Hội nghị cấp cao ASEAN lần thứ 5 > Huế", "HELD_AT Hội nghị cấp cao ASEAN lần thứ 15 > Huế"},
		{"held-at", "Kỳ họp thứ nhất HĐND tỉnh Quảng Bình khóa X khai mạc tại Huế. Kỳ họp thứ hai HĐND tỉnh Quảng Bình khóa X khai mạc tại Vinh.", "HELD_AT Kỳ họp thứ nhất HĐND tỉnh Quảng Bình khóa X > Huế", "HELD_AT Kỳ họp thứ nhất HĐND tỉnh Quảng Bình khóa X > Vinh"},
		{"speak", "Sáng 3/5, bà Lê Thị Năm chủ trì cuộc họp về thuốc nam. Luật Cây thuốc đã được thông qua ngày 25/11/2015 tại kỳ họp thứ 10 Quốc hội. Kết luận cuộc họp, bà Lê Thị Năm phát biểu tại cuộc họp.", "SPOKE_AT Lê Thị Năm > cuộc họp về thuốc nam", "SPOKE_AT Lê Thị Năm > kỳ họp thứ 10 Quốc hội"},
		{"held-at", "Hội nghị Bộ trưởng Y tế ASEAN lần thứ 9 khai mạc tại Huế. Hội nghị Bộ trưởng Y tế ASEAN - Nhật Bản khai mạc tại Vinh.", "HELD_AT Hội nghị Bộ trưởng Y tế ASEAN - Nhật Bản > Vinh", "HELD_AT Hội nghị Bộ trưởng Y tế ASEAN lần thứ 9 > Vinh"},
		{"held-at", "Hội nghị Bộ trưởng Y tế ASEAN - Nhật Bản khai mạc tại Huế. Hội nghị Bộ trưởng Y tế Nhật Bản - ASEAN diễn ra tại Nhà hát Lớn.", "HELD_AT Hội nghị Bộ trưởng Y tế ASEAN - Nhật Bản > Nhà hát Lớn", ""},
		{"held-at", "Hội nghị thượng đỉnh APEC khai mạc tại Huế. Hội nghị thượng đỉnh G20 khai mạc tại Vinh.", "HELD_AT Hội nghị thượng đỉnh G20 > Vinh", "HELD_AT Hội nghị thượng đỉnh APEC > Vinh"},
		{"meet", "Chiều 3/5, bà Lê Thị Năm hội kiến người đồng cấp Lào Trần Văn Ba khi đang dự Diễn đàn Cây thuốc. Bà Lê Thị Năm cho rằng hai nước nên hợp tác.", "MET Lê Thị Năm > Trần Văn Ba on --05-03", "SPOKE_AT Lê Thị Năm > Diễn đàn Cây thuốc"},
		{"organize", "Sáng 3/5, Sở Y tế tổ chức hội nghị tổng kết hợp tác giai đoạn 2009 - 2017, ký thỏa thuận hợp tác giai đoạn 2018 - 2021.", "ORGANIZED Sở Y tế > hội nghị tổng kết hợp tác giai đoạn 2009 - 2017, ký thỏa thuận hợp tác giai đoạn 2018 - 2021", ""},
		{"organize", "Sở Y tế tổ chức lễ kỷ niệm 60 năm thành lập trường. Hội Đông y tỉnh đã tổ chức lễ kỷ niệm 50 năm thành lập trường.", "ORGANIZED Hội Đông y tỉnh > lễ kỷ niệm 50 năm thành lập trường", "ORGANIZED Hội Đông y tỉnh > lễ kỷ niệm 60 năm thành lập trường"},
		{"held-at", "Hội nghị đặc biệt Bộ trưởng Y tế ASEAN được tổ chức tại Huế.", "HELD_AT Hội nghị đặc biệt Bộ trưởng Y tế ASEAN > Huế", ""},
		{"held-at", "Tuần lễ Văn hóa Lào được tổ chức tại Huế.", "HELD_AT Tuần lễ Văn hóa Lào > Huế", ""},
		{"held-at", "Hội thảo về cây thuốc trong khuôn khổ Diễn đàn Y tế 2018 được tổ chức tại Huế.", "HELD_AT Hội thảo về cây thuốc > Huế", ""},
		{"meet", "Dự hội thảo về cây thuốc, chiều nay bà Lê Thị Năm hội kiến với ông Trần Văn Ba tại Vinh.", "MET Lê Thị Năm > Trần Văn Ba", "HELD_AT hội thảo về cây thuốc > Vinh"},
		{"say", meeting + "Ông Trần Văn Ba nghe báo cáo rồi nhấn mạnh việc phòng bệnh.", "SPOKE_AT Trần Văn Ba > " + name, "REPORTED_AT Trần Văn Ba > " + name},
		{"according-to", meeting + "Theo ông Trần Văn Ba, thuốc nam rất quý.", "SPOKE_AT Trần Văn Ba > " + name, ""},
		{"report", meeting + "Tại hội nghị, ông Trần Văn Ba báo cáo kết quả cả năm.", "REPORTED_AT Trần Văn Ba > " + name, ""},
		{"report-of", meeting + "Theo báo cáo của Sở Nội vụ, số cán bộ đã giảm.", "REPORTED_AT Sở Nội vụ > " + name, ""},
		{"report-first", meeting + "Trình bày tờ trình, bà Lê Thị Năm xin ý kiến.", "REPORTED_AT Lê Thị Năm > " + name, ""},
		{"paper", meeting + "Bà Lê Thị Năm tham luận tại hội nghị.", "GAVE_PAPER_AT Lê Thị Năm > " + name, ""},
		{"paper-of", meeting + "Hội nghị nghe tham luận của Sở Nội vụ, Hội Đông y tỉnh và Sở Tài chính.", "GAVE_PAPER_AT Hội Đông y tỉnh > " + name, ""},
		{"award", meeting + "Bà Lê Thị Năm trao tặng Bằng khen cho Hội Đông y tỉnh.", "AWARDED Lê Thị Năm > Hội Đông y tỉnh (Bằng khen)", ""},
		{"award-at", meeting + "Tại hội nghị, Sở Y tế đã tặng giấy khen cho các tập thể.", "AWARDED Sở Y tế > " + name + " (giấy khen)", ""},
		{"award-at", meeting + "Tại hội nghị, Sở Y tế tặng Cờ thi đua dẫn đầu trong công tác dân số cho các tập thể.", "AWARDED Sở Y tế > " + name + " (Cờ thi đua dẫn đầu trong công tác dân số)", ""},
		{"award-at", meeting + "Bà Lê Thị Năm trao Kỷ niệm chương Vì sức khỏe nhân dân cho 9 cá nhân.", "AWARDED Lê Thị Năm > " + name + " (Kỷ niệm chương Vì sức khỏe nhân dân)", ""},
		{"receive", "Hội Đông y tỉnh vinh dự đón nhận Huân chương Lao động hạng Ba.", "AWARDED ? > Hội Đông y tỉnh (Huân chương Lao động hạng Ba)", ""},
		{"receive-anniversary", "Sáng 5/6 diễn ra lễ kỷ niệm 20 năm thành lập Hội Đông y tỉnh và đón nhận Huân chương Lao động hạng Ba.", "AWARDED ? > Hội Đông y tỉnh (Huân chương Lao động hạng Ba)", ""},
		{"issuer", "Cán bộ học Chỉ thị số 9-CT/TW của Ban Bí thư.", "ISSUED Ban Bí thư > Chỉ thị số 9-CT/TW", ""},
		{"issue", "Bộ Y tế vừa ban hành Thông tư số 3/2019 về thuốc nam.", "ISSUED Bộ Y tế > Thông tư số 3/2019", ""},
		{"sign", "Thủ tướng Nguyễn Văn Mười vừa ký Quyết định số 77.", "SIGNED Nguyễn Văn Mười > Quyết định số 77", ""},
		{"sign-between", "Hai bên ký bản ghi nhớ hợp tác dạy nghề giữa Sở Y tế và Hội Đông y tỉnh.", "SIGNED Hội Đông y tỉnh > bản ghi nhớ hợp tác dạy nghề", ""},
		{"cite", meeting + "Bà Lê Thị Năm đề nghị các nơi thực hiện tốt Chỉ thị số 9-CT/TW của Ban Bí thư.", "CITED Lê Thị Năm > Chỉ thị số 9-CT/TW", ""},
		{"event-cites", "Sáng 4/5, Sở Y tế tổ chức hội nghị triển khai Nghị quyết số 20-NQ/TW.", "CITED hội nghị triển khai Nghị quyết số 20-NQ/TW > Nghị quyết số 20-NQ/TW", ""},
		{"replaces", "Nghị định số 5/2019 thay thế Nghị định số 3/2010 về thuốc.", "REPLACED Nghị định số 5/2019 > Nghị định số 3/2010", ""},
		{"place-in-place", "Lễ hội diễn ra tại huyện Diễn Châu, Nghệ An.", "PART_OF huyện Diễn Châu > Nghệ An", ""},
		{"place-in-place", "Họ đi qua Hà Nội, Nghệ An và Lào.", "", "PART_OF Hà Nội > Nghệ An"},
		{"place-in-place", "Tại Huế, Lào có ba dự án.", "", "PART_OF Huế > Lào"},
		{"place-in-place", "Thanh tra tại một số chi nhánh: Hoàng Mai, Hà Nội, Gia Lai.", "", "PART_OF Hoàng Mai > Hà Nội"},
		{"held-at", "Sáng 3/5, tại trụ sở Bưu điện tỉnh Nghệ An đã diễn ra hội thảo về cây thuốc.", "HELD_AT hội thảo về cây thuốc > trụ sở Bưu điện tỉnh Nghệ An", "HELD_AT hội thảo về cây thuốc > trụ sở Bưu"},
		{"title", "Ông Trần Văn Ba, Chủ tịch Hiệp hội Da giày, túi vải Việt Nam, đến sớm.", "HOLDS Trần Văn Ba > Chủ tịch Hiệp hội Da giày, túi vải Việt Nam (current)", ""},
		{"appointed", "Theo đó, ông Trần Văn Ba (sinh năm 1971) thôi giữ chức Bí thư Huyện ủy về Sở Y tế giữ chức Giám đốc Sở Y tế. Năm 2019, trời mưa.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)"},
		{"meet", "Ông Trần Văn Ba, phải, tiếp bà Lê Thị Năm sáng nay.", "MET Trần Văn Ba > Lê Thị Năm", ""},
		{"title", "Bà Lê Thị Năm chủ trì lễ đón Thủ tướng Lào Bun Phan tại Huế.", "HOLDS Bun Phan > Thủ tướng Lào (current)", ""},
		{"body-in-body", "Ban Chấp hành Hội Đông y tỉnh họp kín.", "PART_OF Ban Chấp hành Hội Đông y tỉnh > Hội Đông y tỉnh", ""},
		{"event-in-event", "Hội thảo về cây thuốc trong khuôn khổ Diễn đàn Y tế 2018 được tổ chức tại Huế.", "PART_OF Hội thảo về cây thuốc > Diễn đàn Y tế 2018", ""},
		{"cite-discourse", meeting + "Bà Lê Thị Năm nhấn mạnh ba việc. Một là thực hiện tốt Chỉ thị số 9-CT/TW.", "CITED Lê Thị Năm > Chỉ thị số 9-CT/TW in discourse", "CITED Lê Thị Năm > Chỉ thị số 9-CT/TW"},
		{"sign", "Ngày 5/6/2018, Thủ tướng Nguyễn Văn Mười ký Quyết định số 77.", "SIGNED Nguyễn Văn Mười > Quyết định số 77 on 2018-06-05", ""},
		{"visited", "Bà Lê Thị Năm kể về chuyến thăm chính thức Cuba.", "HELD_AT chuyến thăm chính thức Cuba > Cuba", ""},
		{"issuer", "Ông Trần Văn Ba nhận việc theo Quyết định số 12/QĐ-TTg của Thủ tướng Chính phủ.", "ISSUED Thủ tướng Chính phủ > Quyết định số 12/QĐ-TTg", ""},
		{"meet", "Chiều nay, bà Lê Thị Năm đã tiếp đoàn đại biểu nhà báo Lào do ông Bun Phan dẫn đầu.", "MET Lê Thị Năm > Bun Phan", ""},
		{"report-first", meeting + "Báo cáo tại hội nghị, bà Lê Thị Năm nêu nhiều con số.", "REPORTED_AT Lê Thị Năm > " + name, ""},
		{"award", meeting + "Thừa ủy quyền của Chủ tịch nước, bà Lê Thị Năm trao Huân chương Lao động cho ông Trần Văn Ba.", "AWARDED Lê Thị Năm > Trần Văn Ba (Huân chương Lao động)", "HOLDS Lê Thị Năm > Chủ tịch nước (current)"},
		{"held-at", "Hội nghị tổng kết công tác năm 2020 do Hội Đông y tỉnh tổ chức đã diễn ra ngày 2/6/2021 tại Vinh dưới sự chủ trì của Giám đốc Sở Y tế Trần Văn Ba.", "HELD_AT Hội nghị tổng kết công tác năm 2020 > Vinh", ""},
		{"chair-under", "Hội nghị tổng kết công tác năm 2020 do Hội Đông y tỉnh tổ chức đã diễn ra ngày 2/6/2021 tại Vinh dưới sự chủ trì của Giám đốc Sở Y tế Trần Văn Ba.", "CHAIRED Trần Văn Ba > Hội nghị tổng kết công tác năm 2020", ""},
		{"report", meeting + "Bà Lê Thị Năm báo cáo tại hội nghị về kết quả chữa bệnh năm 2016.", "REPORTED_AT Lê Thị Năm > " + name, ""},
		{"issue", "Quy chế 31 do Sở Y tế ban hành, còn Chỉ thị 02 do Bộ Y tế ban hành.", "ISSUED Bộ Y tế > Chỉ thị 02", "ISSUED Sở Y tế > Chỉ thị 02"},
		{"paper-list", meeting + "Ba đơn vị trình bày tham luận tại hội nghị: Hội Đông y tỉnh, Sở Nội vụ, Hội Nông dân tỉnh.", "GAVE_PAPER_AT Hội Nông dân tỉnh > " + name, ""},
		{"event-asks", meeting + "Hội nghị yêu cầu thực hiện Chỉ thị số 9-CT/TW.", "CITED " + name + " > Chỉ thị số 9-CT/TW", ""},
		{"event-asks", "Hội nghị triển khai nhiệm vụ năm 2022, do Sở Y tế tổ chức ngày 12/4, đề nghị các nơi quán triệt Chỉ thị số 9-CT/TW.", "CITED Hội nghị triển khai nhiệm vụ năm 2022 > Chỉ thị số 9-CT/TW", ""},
		{"cite", "Bộ Y tế yêu cầu các bệnh viện quán triệt Chỉ thị số 9-CT/TW.", "CITED Bộ Y tế > Chỉ thị số 9-CT/TW", ""},
		{"meet", "Chủ tịch nước Trần Văn Ba đã tiếp Đại sứ Lào Bun Phan.", "MET Trần Văn Ba > Bun Phan", ""},
		{"title", "Đại sứ Lào tại Liên hợp quốc, bà Bun Mi, đến sớm.", "HOLDS Bun Mi > Đại sứ Lào tại Liên hợp quốc (current)", ""},
		{"title", "Tổng giám đốc Traveco Trần Văn Ba đến sớm.", "HOLDS Trần Văn Ba > Tổng giám đốc Traveco (current)", ""},
		{"title", "Công ty TNHH một thành viên Cầu Treo đóng cửa. Bà Lê Thị Năm, thành viên HĐQT, buồn.", "HOLDS Lê Thị Năm > thành viên HĐQT (current)", "HOLDS Cầu Treo > thành viên (current)"},
		{"title", "Ông Trần Văn Ba, quyền Giám đốc Sở Y tế, kể chuyện.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (acting)", ""},
		{"title-alone", "Bí thư Tỉnh ủy Hà Giang Trần Văn Ba và ông Trần Văn Ba, Bí thư Tỉnh ủy, đều vui. Bí thư Tỉnh ủy nói ít. Bí thư Tỉnh ủy Cà Mau thì buồn.", "HOLDS Trần Văn Ba > Bí thư Tỉnh ủy (current)", "HOLDS Trần Văn Ba > Bí thư Tỉnh ủy Cà Mau (current)"},
		{"title-alone", "Tổng Bí thư, Chủ tịch nước Trần Văn Ba về quê. Tổng Bí thư, Chủ tịch nước nói ít.", "HOLDS Trần Văn Ba > Chủ tịch nước (current)", ""},
		{"title-alone", "Ông Bun Phan, chủ tịch Hội Luật gia Lào, đến sớm. Mọi người vui, chủ tịch Hội Luật gia Lào cho biết.", "HOLDS Bun Phan > chủ tịch Hội Luật gia Lào (current)", ""},
		{"appointed", "Hội đồng nhân dân tỉnh cho ông Trần Văn Ba thôi làm đại biểu HĐND tỉnh.", "HOLDS Trần Văn Ba > đại biểu HĐND tỉnh (former)", "HOLDS Trần Văn Ba > đại biểu HĐND tỉnh (new)"},
		{"career", "Ông Trần Văn Ba giữ chức Giám đốc Sở Y tế trước khi về Vinh. Nay ông được bầu làm Chủ tịch UBND tỉnh.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new)"},
		{"career", "Ông Trần Văn Ba được bầu làm Giám đốc Sở Y tế nhiệm kỳ trước.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new)"},
		{"appointed", "Trước khi giữ chức Giám đốc Sở Y tế, ông Trần Văn Ba dạy học.", "", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new)"},
		{"appointed", "Ông Trần Văn Ba, người giữ chức Giám đốc Sở Y tế, đến sớm.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new)"},
		{"appointed", "Ông Trần Văn Ba hai lần được bầu là đại biểu Quốc hội và còn là Giám đốc Sở Y tế.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new)"},
		{"appointed", "Ông Trần Văn Ba được bổ nhiệm bởi Chủ tịch UBND tỉnh.", "", "HOLDS Trần Văn Ba > Chủ tịch UBND tỉnh (new)"},
		{"title", "Từng là bộ trưởng y tế, ông Trần Văn Ba hiểu việc.", "HOLDS Trần Văn Ba > bộ trưởng y tế (former)", ""},
		{"title", "Ông Trần Văn Ba, Phó vụ trưởng Vụ kế hoạch - tài chính Bộ Y tế, đến sớm.", "HOLDS Trần Văn Ba > Phó vụ trưởng Vụ kế hoạch - tài chính Bộ Y tế (current)", ""},
		{"title", "Ông Trần Văn Ba, Trưởng ban Chỉ đạo đổi mới và phát triển doanh nghiệp cho biết trời mưa.", "HOLDS Trần Văn Ba > Trưởng ban Chỉ đạo đổi mới và phát triển doanh nghiệp (current)", ""},
		{"title", "Giám đốc quốc gia Ngân hàng Thế giới tại Lào, ông Jean Roy, đến sớm.", "HOLDS Jean Roy > Giám đốc quốc gia Ngân hàng Thế giới tại Lào (current)", ""},
		{"title", "Ông Trần Văn Ba, Giám đốc Sở Y tế đánh giá cao, rồi về. Bà Lê Thị Năm, Giám đốc Sở Nội vụ và ông Đỗ Văn Sáu, vui.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", ""},
		{"title", "Ông Trần Văn Ba, Vụ trưởng Vụ Pháp luật thuộc Bộ Y tế, đến sớm.", "HOLDS Trần Văn Ba > Vụ trưởng Vụ Pháp luật thuộc Bộ Y tế (current)", ""},
		{"title", "Theo Chủ tịch Quốc hội, ông Trần Văn Ba đã về quê.", "", "HOLDS Trần Văn Ba > Chủ tịch Quốc hội (current)"},
		{"title", "Theo Giám đốc Sở Y tế, ông Trần Văn Ba, trời sắp mưa.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", ""},
		{"title", "Phu nhân cố Tổng bí thư Trần Văn Ba đến sớm.", "", "HOLDS Trần Văn Ba > bí thư (current)"},
		{"title", "Miễn nhiệm chức vụ Giám đốc Sở Y tế, Bí thư Huyện ủy đối với ông Trần Văn Ba.", "HOLDS Trần Văn Ba > Bí thư Huyện ủy (former)", ""},
		{"title", "Bầu bổ sung Giám đốc Sở Y tế đối với bà Lê Thị Năm.", "HOLDS Lê Thị Năm > Giám đốc Sở Y tế (new)", ""},
		{"title", "Phát ngôn viên Lầu Năm Góc Charles Roy đến sớm.", "HOLDS Charles Roy > Phát ngôn viên Lầu Năm Góc (current)", ""},
		{"title", "Ông Jean Roy, Giám đốc Ban Thư ký ASEAN, đến sớm.", "HOLDS Jean Roy > Giám đốc Ban Thư ký ASEAN (current)", ""},
		{"title", "Năm 1975, ông Trần Văn Ba là Giám đốc Sở Y tế. Năm 2019, trời mưa nhiều.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", ""},
		{"title", "Sau Tổng thống Nga, Thủ tướng Lào Bun Phan cũng đến.", "HOLDS Bun Phan > Thủ tướng Lào (current)", "HOLDS Bun Phan > Tổng thống Nga (current)"},
		{"title", "Sau khi gặp gỡ Tổng thống Nga, ông Bun Phan về nước.", "", "HOLDS Bun Phan > Tổng thống Nga (current)"},
		{"appointed", "Ông Trần Văn Ba làm việc với Thường trực Tỉnh ủy.", "", "HOLDS Trần Văn Ba > Thường trực Tỉnh ủy (new)"},
		{"career", "Năm ngoái, ông Trần Văn Ba được giới thiệu để bầu làm Giám đốc Sở Y tế.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current) planned", ""},
		{"attend", "Bà Lê Thị Năm tới Vinh để tham dự hội thảo về cây thuốc.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc", ""},
		{"attend", "Tối nay bà Lê Thị Năm về đến nhà, kết thúc tốt đẹp chuyến tham dự hội thảo về cây thuốc.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc", ""},
		{"attend", meeting + "Ông Trần Văn Ba, bà Lê Thị Năm và nhiều bản làng ở xa cùng tham dự.", "ATTENDED Lê Thị Năm > " + name, ""},
		{"attend-occasion", "Bà Lê Thị Năm cảm ơn bà con nhân dịp đoàn đại biểu Hội Đông y tỉnh tham dự hội thảo về cây thuốc.", "ATTENDED Hội Đông y tỉnh > hội thảo về cây thuốc", ""},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Trả lời phóng viên bên lề hội nghị, ông Trần Văn Ba cho biết thuốc nam quý. Ông Ba cho rằng phải giữ rừng.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Ngày 9/4, ông Trần Văn Ba khẳng định thuốc nam quý.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Chiều nay, ông Trần Văn Ba tiếp ông Đỗ Văn Sáu. Ông Ba nhấn mạnh tình bạn.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", "Lào mong chuyến thăm chính thức Việt Nam. Bà Lê Thị Năm cho rằng đường còn xa.", "", "SPOKE_AT Lê Thị Năm > chuyến thăm chính thức Việt Nam"},
		{"held-at", "Sáng 3/5, tại Vinh, bà Lê Thị Năm đã tiếp ông Trần Văn Ba. Tại buổi tiếp, bà Năm chúc ông Ba khỏe.", "HELD_AT buổi tiếp > Vinh", ""},
		{"say", "Sáng 3/5, Sở Y tế có buổi làm việc với Hội Đông y tỉnh. Bà Lê Thị Năm đến sớm. Tại hội nghị, bà Năm cho biết như vậy.", "SPOKE_AT Lê Thị Năm > buổi làm việc với Hội Đông y tỉnh", ""},
		{"attend", meeting + "Bà Lê Thị Năm từng dự một hội nghị ở xa.", "", "ATTENDED Lê Thị Năm > " + name},
		{"chair", "Sáng 3/5, tại Trung tâm Dạy nghề Huế, bà Lê Thị Năm chủ trì hội thảo về cây thuốc.", "CHAIRED Lê Thị Năm > hội thảo về cây thuốc", "CHAIRED Trung tâm Dạy nghề Huế > hội thảo về cây thuốc"},
		{"chair", meeting + "Bà Lê Thị Năm chủ trì hội nghị. Ông Trần Văn Ba điều hành Traveco, một hãng xe.", "CHAIRED Lê Thị Năm > " + name, "CHAIRED Trần Văn Ba > " + name},
		{"organize", "Năm nay, Sở Y tế phải tổ chức hội thảo về cây thuốc.", "ORGANIZED Sở Y tế > hội thảo về cây thuốc planned", ""},
		{"speak", "Hội thảo về cây thuốc khai mạc sáng 3/5. Bà Lê Thị Năm phát biểu tại phiên toàn thể hội thảo về cây thuốc.", "SPOKE_AT Lê Thị Năm > Hội thảo về cây thuốc", ""},
		{"attend", "Bà Lê Thị Năm sẽ dự Đối thoại Shangri - la lần thứ 9.", "ATTENDED Lê Thị Năm > Đối thoại Shangri - la lần thứ 9 planned", ""},
		{"say", "Hội thảo về cây thuốc khai mạc ngày 3/5. Bà Lê Thị Năm dự hội thảo về cây thuốc, ông Trần Văn Ba hôm 9/4 cho biết.", "", "SPOKE_AT Trần Văn Ba > Hội thảo về cây thuốc"},
		{"speak", meeting + "Bà Lê Thị Năm phát biểu tại hội nghị. Ông Trần Văn Ba phát biểu tại CEO Summit ở xa.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"meet", "Tiếp Đại sứ Lào Bun Phan, Chủ tịch nước Trần Văn Ba vui mừng.", "MET Trần Văn Ba > Bun Phan", ""},
		{"title", "Bộ trưởng Khoa học và Công nghệ Trần Văn Ba đến sớm.", "HOLDS Trần Văn Ba > Bộ trưởng Khoa học và Công nghệ (current)", ""},
		{"title", "Chủ tịch Ủy ban châu Âu Jean Roy đến sớm.", "HOLDS Jean Roy > Chủ tịch Ủy ban châu Âu (current)", ""},
		{"title", "Giám đốc Học viện Quân y TP Trần Văn Ba đến sớm.", "HOLDS Trần Văn Ba > Giám đốc Học viện Quân y TP (current)", ""},
		{"title", "Họ cho thôi làm nhiệm vụ đại biểu Quốc hội đối với ông Trần Văn Ba.", "HOLDS Trần Văn Ba > đại biểu Quốc hội (former)", ""},
		{"title", "Hội đồng nhân dân đã bầu 2 Ủy viên UBND tỉnh gồm ông Trần Văn Ba, bà Lê Thị Năm.", "HOLDS Lê Thị Năm > Ủy viên UBND tỉnh (new)", ""},
		{"title-alone", "Bà Lê Thị Năm, Tổng giám đốc, đến sớm. Tổng giám đốc nói ít. Hãng bạn thì không có Tổng giám đốc.", "HOLDS Lê Thị Năm > Tổng giám đốc (current)", ""},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Ông Trần Văn Ba chia sẻ với phóng viên niềm vui.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"receive", "Hội Đông y tỉnh được tặng cờ thi đua. Bà Lê Thị Năm nhận cờ ở sân.", "AWARDED ? > Hội Đông y tỉnh (cờ thi đua)", "AWARDED ? > Lê Thị Năm (cờ)"},
		{"title", "Từ năm 2004 đến năm 2009, ông Trần Văn Ba là Giám đốc Sở Y tế. Năm 2015, ông nghỉ.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", ""},
		{"appointed", "Ông Trần Văn Ba kể chuyện khi còn làm Giám đốc Sở Y tế.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", ""},
		{"title", "Ngoại trưởng Jean Roy, Bộ trưởng Tài chính Steve Meyer đến sớm.", "HOLDS Steve Meyer > Bộ trưởng Tài chính (current)", ""},
		{"title-alone", "Chủ tịch nước Trần Văn Ba về quê. Chủ tịch nước nói ít. Năm tới Quốc hội sẽ bầu Chủ tịch nước.", "HOLDS Trần Văn Ba > Chủ tịch nước (current)", ""},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Theo Sở Nội vụ, ông Trần Văn Ba phải xin lỗi.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"organize", meeting + "Sở Nội vụ từng tổ chức một số hội nghị.", "ORGANIZED Sở Y tế > " + name, "ORGANIZED Sở Nội vụ > " + name},
		{"title", "Tổng thống đắc cử Chile Maria Roy đến sớm.", "HOLDS Maria Roy > Tổng thống đắc cử Chile (current)", ""},
		{"sign", "Bà Lê Thị Năm và ông Trần Văn Ba ký ghi nhớ trồng rừng.", "SIGNED Lê Thị Năm > ghi nhớ trồng rừng", ""},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Ông Trần Văn Ba trao đổi với VnNews về cây thuốc. Ông Ba cho rằng phải giữ rừng.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Ông Trần Văn Ba nói với Chimnews rằng phải giữ rừng.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Người phát ngôn Bộ Ngoại giao Trần Văn Ba đến sớm. Ông Ba cho rằng phải giữ rừng.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", "Bà Lê Thị Năm dự hội thảo về cây thuốc mới đây. Ông Trần Văn Ba cho rằng phải giữ rừng.", "", "SPOKE_AT Trần Văn Ba > hội thảo về cây thuốc"},
		{"say", "Hội thảo về cây thuốc, sẽ khai mạc ngày 3/5. Ông Trần Văn Ba cho rằng phải giữ rừng.", "", "SPOKE_AT Trần Văn Ba > Hội thảo về cây thuốc"},
		{"say", "Phiên họp thứ 7 của Hội Đông y tỉnh khai mạc sáng 3/5. Ông Trần Văn Ba, nguyên Giám đốc Sở Y tế, cho rằng phải giữ rừng. Bà Lê Thị Năm cho biết như vậy.", "SPOKE_AT Lê Thị Năm > Phiên họp thứ 7 của Hội Đông y tỉnh", "SPOKE_AT Trần Văn Ba > Phiên họp thứ 7 của Hội Đông y tỉnh"},
		{"say", "Phiên họp thứ 7 của Hội Đông y tỉnh khai mạc sáng 3/5. Chuyên gia Trần Văn Ba cho rằng phải giữ rừng. Bà Lê Thị Năm cho biết như vậy.", "SPOKE_AT Lê Thị Năm > Phiên họp thứ 7 của Hội Đông y tỉnh", "SPOKE_AT Trần Văn Ba > Phiên họp thứ 7 của Hội Đông y tỉnh"},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Trả lời câu hỏi của phóng viên, ông Trần Văn Ba cho rằng phải giữ rừng.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"speak", "Ông Bun Phan thăm chính thức Việt Nam từ ngày 3/5. Ông Bun Phan phát biểu tại Quốc hội.", "", "SPOKE_AT Bun Phan > thăm chính thức Việt Nam"},
		{"title", "Bà Lê Thị Năm là phu nhân cố Chủ tịch nước Trần Văn Ba.", "", "HOLDS Trần Văn Ba > Chủ tịch nước (current)"},
		{"title", "Ông Trần Văn Ba, Vụ trưởng Vụ thuốc nam Bộ Y tế, đến sớm. Bà Lê Thị Năm, Vụ trưởng Vụ Tài chính, đi cùng.", "HOLDS Lê Thị Năm > Vụ trưởng Vụ Tài chính (current)", "HOLDS Trần Văn Ba > Vụ trưởng Vụ (current)"},
		{"career", "Trước đó, ông Trần Văn Ba được bầu làm Giám đốc Sở Y tế. Nay ông được bầu làm Phó Chủ tịch UBND tỉnh.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", ""},
		{"appointed", "Tổng bí thư Trần Văn Ba được giới thiệu để bầu làm Chủ tịch nước. Năm 2011, ông Ba được bầu làm Tổng bí thư.", "HOLDS Trần Văn Ba > Chủ tịch nước (new) planned", "HOLDS Trần Văn Ba > Tổng bí thư (former)"},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Trả lời báo chí bên lề hội nghị, ông Trần Văn Ba cho rằng phải giữ rừng.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"title", "Khi còn là Giám đốc Sở Y tế, ông Trần Văn Ba trồng thuốc.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", ""},
		{"title", "Về việc không bầu chức danh Bí thư, ông Trần Văn Ba cho biết. Bí thư Lê Thị Năm cười.", "HOLDS Lê Thị Năm > Bí thư (current)", "HOLDS Trần Văn Ba > Bí thư (current)"},
		{"appointed", "Người mới được bầu vào ban là ông Trần Văn Ba (nguyên Vụ phó hàm Vụ trưởng).", "", "HOLDS Trần Văn Ba > Vụ trưởng (new)"},
		{"held-at", "Sau hội nghị tổng kết công tác năm 2017, họ sẽ dự cuộc vui tổ chức ở Lào.", "", "HELD_AT hội nghị tổng kết công tác năm 2017 > Lào"},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Bà Lê Thị Năm nhắc đến ông Trần Văn Ba. Ông khẳng định phải giữ rừng.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Ông Trần Văn Ba còn chỉ đạo đánh giá cán bộ sai.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"title", "Ông Trần Văn Ba, Chủ tịch hãng xe Traveco, đến sớm. Bà Lê Thị Năm, Chủ tịch Hội Đông y, cười.", "HOLDS Lê Thị Năm > Chủ tịch Hội Đông y (current)", "HOLDS Trần Văn Ba > Chủ tịch (current)"},
		{"title-alone", "Chủ tịch Trần Văn Ba về quê. Chủ tịch nói ít. Ông thăm nhà sàn Hồ Chủ tịch, gặp tỉnh có Chủ tịch, hai Phó Chủ tịch.", "HOLDS Trần Văn Ba > Chủ tịch (current)", ""},
		{"appointed", "Sau đó, ông Trần Văn Ba làm Thủ trưởng Cơ quan điều tra.", "", "HOLDS Trần Văn Ba > trưởng Cơ quan (new)"},
		{"say", meeting + "Ngày 5/4, Sở Y tế tổ chức họp báo. Tại buổi họp, ông Trần Văn Ba cho biết như vậy.", "SPOKE_AT Trần Văn Ba > họp báo", "SPOKE_AT Trần Văn Ba > " + name},
		{"chair-under", "Sáng 3/5, dưới sự chủ trì của bà Lê Thị Năm, Ban Chấp hành Hội Đông y tỉnh khai mạc hội thảo về cây thuốc. Dự án của ông Sáu dưới sự chủ trì của ông Trần Văn Ba.", "CHAIRED Lê Thị Năm > hội thảo về cây thuốc", "CHAIRED Trần Văn Ba > hội thảo về cây thuốc"},
		{"chair-under", "Sáng 3/5, dưới sự chủ trì của bà Lê Thị Năm, Hội Đông y tỉnh khai mạc hội thảo về cây thuốc.", "CHAIRED Lê Thị Năm > hội thảo về cây thuốc", "CHAIRED Hội Đông y tỉnh > hội thảo về cây thuốc"},
		{"organize", meeting + "Có hai tiểu ban: Tiểu ban kinh tế - xã hội và Tiểu ban tổ chức phục vụ hội nghị.", "ORGANIZED Sở Y tế > " + name, "ORGANIZED Tiểu ban kinh tế - xã hội > " + name},
		{"attend", meeting + "Bà Lê Thị Năm có mặt tại hội nghị. Ông Trần Văn Ba có mặt tại ga Vinh.", "ATTENDED Lê Thị Năm > " + name, "ATTENDED Trần Văn Ba > " + name},
		{"attend", "Dự kiến, bà Lê Thị Năm dự hội thảo về cây thuốc.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc planned", ""},
		{"title-alone", "Thủ tướng Trần Văn Ba đón Thủ tướng Lào Bun Phan. Thủ tướng nói ít.", "HOLDS Trần Văn Ba > Thủ tướng (current)", "HOLDS Bun Phan > Thủ tướng (current)"},
		{"title", "Bà Maria Roy, Tổng thống nước Cộng hòa Chile, đến sớm.", "HOLDS Maria Roy > Tổng thống nước Cộng hòa Chile (current)", ""},
		{"title", "Ông Trần Văn Ba, Trưởng ban kiểm phiếu, đến sớm. Bà Lê Thị Năm, Trưởng ban, cười.", "HOLDS Lê Thị Năm > Trưởng ban (current)", "HOLDS Trần Văn Ba > Trưởng ban (current)"},
		{"attend-company", meeting + "Bà Lê Thị Năm đã cùng thầy thuốc của ba tỉnh, trưởng khoa các nơi tham dự hội nghị.", "ATTENDED Lê Thị Năm > " + name, ""},
		{"attend-journey", "Ông Trần Văn Ba gặp bà Lê Thị Năm nhân dịp tham dự hội thảo về cây thuốc.", "ATTENDED Trần Văn Ba > hội thảo về cây thuốc", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc"},
		{"attend-journey", "Bà Lê Thị Năm khi đến dự hội thảo về cây thuốc, đã ghé chợ.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc", ""},
		{"attend-journey", "Bà Lê Thị Năm sáng nay thăm Lào và dự hội thảo về cây thuốc.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc", ""},
		{"attend-journey", "Bà Lê Thị Năm lên đường tới Lào dự hội thảo về cây thuốc. Ông Trần Văn Ba tiếp đoàn nhà báo đến Huế dự hội thảo về cây thuốc.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc", "ATTENDED Trần Văn Ba > hội thảo về cây thuốc"},
		{"attend-journey", "Bà Lê Thị Năm chuyển lời mời thăm Lào và dự hội thảo về cây thuốc.", "", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc"},
		{"attend-first", meeting + "Sau khi dự hội nghị, bà Lê Thị Năm về quê.", "ATTENDED Lê Thị Năm > " + name, ""},
		{"chair", meeting + "Bà Lê Thị Năm chiều nay đã cùng Thứ trưởng Y tế Lào Bun Phan đồng chủ trì hội nghị.", "CHAIRED Bun Phan > " + name, ""},
		{"chair", meeting + "Hội nghị do bà Lê Thị Năm làm chủ tọa.", "CHAIRED Lê Thị Năm > " + name, ""},
		{"chair-first", meeting + "Chủ trì hội nghị, bà Lê Thị Năm khen ngợi ngành y.", "CHAIRED Lê Thị Năm > " + name, ""},
		{"chair-list", meeting + "Đây là việc của Sở Nội vụ, chủ trì hội nghị là bà Lê Thị Năm.", "CHAIRED Lê Thị Năm > " + name, "CHAIRED Sở Nội vụ > " + name},
		{"held-beside", "Bà Lê Thị Năm cho biết như vậy tại hội thảo về cây thuốc diễn ra sáng nay ở Huế.", "HELD_AT hội thảo về cây thuốc > Huế", ""},
		{"held-beside", "Bà Lê Thị Năm cho biết hội thảo về cây thuốc dự kiến vào tháng 9 tại Lào.", "HELD_AT hội thảo về cây thuốc > Lào planned", ""},
		{"held-at", "Sáng 3/5, hội thảo về cây thuốc khai mạc tại Đại lễ đường Nhân dân ở Huế.", "HELD_AT hội thảo về cây thuốc > Đại lễ đường Nhân dân", ""},
		{"organize-by", "Bà Lê Thị Năm nêu điều này tại hội thảo về cây thuốc, do Sở Y tế, Hội Đông y tỉnh tổ chức sáng 24/10.", "ORGANIZED Sở Y tế > hội thảo về cây thuốc", ""},
		{"chair", "Bà Lê Thị Năm cho biết kết quả hội thảo về cây thuốc, do ông Trần Văn Ba chủ trì.", "CHAIRED Trần Văn Ba > hội thảo về cây thuốc", ""},
		{"meet-both", "Thủ tướng Trần Văn Ba và Tổng thống Jean Roy chiều nay có cuộc gặp ở Vinh. Bà Lê Thị Năm và ông Đỗ Văn Sáu gặp ông Trần Văn Ba.", "MET Trần Văn Ba > Jean Roy", "MET Lê Thị Năm > Đỗ Văn Sáu"},
		{"event-cites", "Sáng 4/5, Sở Y tế tổ chức hội nghị trực tuyến để quán triệt Chỉ thị số 9-CT/TW.", "CITED hội nghị trực tuyến > Chỉ thị số 9-CT/TW", ""},
		{"attend-with", meeting + "Hội nghị có sự tham gia của ông Trần Văn Ba, với sự chủ trì của bà Lê Thị Năm.", "ATTENDED Trần Văn Ba > " + name, "ATTENDED Lê Thị Năm > " + name},
		{"meet", "Tại cuộc gặp chiều nay với Thứ trưởng Y tế Lào Bun Phan, bà Lê Thị Năm cho rằng phải giữ rừng.", "MET Lê Thị Năm > Bun Phan", ""},
		{"say", "Sáng 3/5, diễn ra cuộc gặp với Thứ trưởng Y tế Lào Bun Phan. Tại cuộc gặp với Thứ trưởng Y tế Lào Bun Phan, bà Lê Thị Năm cho rằng phải giữ rừng.", "SPOKE_AT Lê Thị Năm > cuộc gặp với Thứ trưởng Y tế Lào Bun Phan", "SPOKE_AT Bun Phan > cuộc gặp"},
		{"sign-with", "Sở Y tế ký kết biên bản ghi nhớ với Hội Đông y tỉnh.", "SIGNED Hội Đông y tỉnh > biên bản ghi nhớ", ""},
		{"meet-both", "Thủ tướng Trần Văn Ba và người đồng cấp Lào Bun Phan hội đàm sáng nay.", "MET Trần Văn Ba > Bun Phan", ""},
		{"organize", "Sáng 3/5, Sở Y tế tổ chức tọa đàm đạo đức nghề thuốc.", "ORGANIZED Sở Y tế > tọa đàm đạo đức nghề thuốc", ""},
		{"speak", "Sáng 3/5, Sở Y tế tổ chức diễn đàn. Bà Lê Thị Năm phát biểu tại diễn đàn đánh giá thuốc nam rất quý.", "SPOKE_AT Lê Thị Năm > diễn đàn", ""},
		{"organize", "Bàn về cây thuốc tại hội nghị giữ rừng thuốc\n\nSáng 3/5, Sở Y tế tổ chức hội nghị sơ kết việc giữ rừng ở ba huyện.", "ORGANIZED Sở Y tế > hội nghị sơ kết việc giữ rừng", ""},
		{"chair", "Sáng 3/5, Sở Y tế tổ chức Đại hội đồng cổ đông thường niên năm 2018. Bà Lê Thị Năm chủ trì ĐHĐCĐ.", "CHAIRED Lê Thị Năm > Đại hội đồng cổ đông thường niên năm 2018", ""},
		{"organize", "Sáng 3/5, Traveco Holdings tổ chức hội thảo về cây thuốc. Chimbank thì không.", "ORGANIZED Traveco Holdings > hội thảo về cây thuốc", ""},
		{"organize", "Sáng 3/5, chính phủ Chile tổ chức hội thảo về cây thuốc.", "ORGANIZED chính phủ Chile > hội thảo về cây thuốc", ""},
		{"organize", "Sáng 3/5, EVN HANOI tổ chức hội thảo về cây thuốc.", "ORGANIZED EVN HANOI > hội thảo về cây thuốc", ""},
		{"organize", "Sáng 3/5, các công ty Chile tổ chức hội thảo về cây thuốc.", "", "ORGANIZED công ty Chile > hội thảo về cây thuốc"},
		{"title-alone", "Bà Lê Thị Năm, Chủ tịch HĐQT Chimbank, đến sớm. Chủ tịch Chimbank cho biết như vậy.", "HOLDS Lê Thị Năm > Chủ tịch Chimbank (current)", ""},
		{"say", "Hội thảo về cây thuốc khai mạc sáng 3/5. Ông Kim Jong-in đến sớm. Ông Kim cho biết như vậy tại hội thảo. Lãnh đạo Lào Kim Sung-ho về quê.", "SPOKE_AT Kim Jong-in > Hội thảo về cây thuốc", "SPOKE_AT Kim Sung-ho > Hội thảo về cây thuốc"},
		{"title", "Ông Trần Văn Ba, Đại sứ Việt Nam tại Lào và Cuba, đến sớm.", "HOLDS Trần Văn Ba > Đại sứ Việt Nam tại Lào và Cuba (current)", ""},
		{"title", "Bà Lê Thị Năm, ủy viên UBND tỉnh, đến sớm. Ông Trần Văn Ba, ủy viên nghiên cứu ở xa, cười.", "HOLDS Lê Thị Năm > ủy viên UBND tỉnh (current)", "HOLDS Trần Văn Ba > ủy viên (current)"},
		{"say", meeting + "Tại đại hội Đảng bộ tỉnh (tháng 10/2015), ông Đỗ Văn Sáu trúng cử. Bà Lê Thị Năm cho rằng phải giữ rừng.", "SPOKE_AT Lê Thị Năm > " + name, ""},
		{"chair", "Sáng 3/5, Sở Y tế tổ chức Đại hội đồng cổ đông thường niên năm 2018. Bà Lê Thị Năm chủ trì ĐHĐCĐ Vinamilk năm 2018.", "CHAIRED Lê Thị Năm > Đại hội đồng cổ đông thường niên năm 2018", ""},
		{"issuer", "Ông Trần Văn Ba công bố Quyết định số 12 ngày 3/4/2019 của Bộ Y tế.", "ISSUED Bộ Y tế > Quyết định số 12", "ISSUED Trần Văn Ba > Quyết định số 12"},
		{"issue", "Quy chế 31 hay; họ đọc những văn bản do Sở Y tế ban hành. Chỉ thị 02 do Bộ Y tế ban hành.", "ISSUED Bộ Y tế > Chỉ thị 02", "ISSUED Sở Y tế > Quy chế 31"},
		{"event-cites", "Sáng 4/5, Sở Y tế tổ chức hội nghị triển khai Chỉ thị số 9-CT/TW của Ban Bí thư và Chỉ thị số 6 của Bộ Y tế.", "CITED hội nghị triển khai Chỉ thị số 9-CT/TW của Ban Bí thư và Chỉ thị số 6 của Bộ Y tế > Chỉ thị số 6", ""},
		{"issuer", "Họ bàn Nghị quyết số 5 của Quốc hội và dự thảo Nghị quyết số 9 của Chính phủ.", "ISSUED Quốc hội > Nghị quyết số 5", "ISSUED Chính phủ > Nghị quyết số 9"},
		{"say", "Theo các báo, hội thảo về cây thuốc bàn về rừng. Mưa to. Trời lạnh. Đường xa. Ông Trần Văn Ba cho biết như vậy.", "", "SPOKE_AT Trần Văn Ba > hội thảo về cây thuốc"},
		{"say", "Hội thảo về cây thuốc khai mạc sáng 3/5. Ông Trần Văn Ba cho biết như vậy.", "SPOKE_AT Trần Văn Ba > Hội thảo về cây thuốc", ""},
		{"say", "Mưa to. Trời lạnh. Đường xa. Chợ vui. Lễ ra quân trồng cây thuốc khai mạc sáng 3/5. Ông Trần Văn Ba cho biết như vậy.", "", "SPOKE_AT Trần Văn Ba > Lễ ra quân trồng cây thuốc"},
		{"say", "Lễ ra quân trồng cây thuốc khai mạc sáng 3/5. Ông Trần Văn Ba cho biết như vậy.", "SPOKE_AT Trần Văn Ba > Lễ ra quân trồng cây thuốc", ""},
		{"say", "Lễ ra quân trồng cây thuốc khai mạc sáng 3/5. Bà Lê Thị Năm phát biểu tại buổi lễ. Ông Trần Văn Ba cho biết như vậy.", "SPOKE_AT Trần Văn Ba > Lễ ra quân trồng cây thuốc", ""},
		{"say", "Hội đàm giữa Lào và Cuba diễn ra sáng 3/5. Ông Bun Phan cho biết như vậy.", "", "SPOKE_AT Bun Phan > Hội đàm giữa Lào và Cuba"},
		{"say", "Sáng 3/5, bà Lê Thị Năm hội đàm với ông Bun Phan. Cuộc hội đàm kéo dài. Ông Bun Phan khẳng định như vậy.", "SPOKE_AT Bun Phan > hội đàm với ông Bun Phan", ""},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Ông Trần Văn Ba từng nói thế.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Ông Trần Văn Ba chỉ đạo này làm.", "", "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Ông Trần Văn Ba đã vi phạm quy chế, chỉ đạo bán rừng.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Về công tác chuẩn bị lễ ra quân, ông Trần Văn Ba cho biết như vậy.", "SPOKE_AT Trần Văn Ba > " + name, "SPOKE_AT Trần Văn Ba > lễ ra quân"},
		{"speak", meeting + "Bà Lê Thị Năm phát biểu tại hội nghị. Ông Trần Văn Ba phát biểu với báo giới.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"attend", meeting + "Bà Lê Thị Năm dự hội nghị. Việc ông Trần Văn Ba dự hội nghị là lạ.", "ATTENDED Lê Thị Năm > " + name, "ATTENDED Trần Văn Ba > " + name},
		{"speak", "Hội nghị quốc tế về sông Hương sẽ khai mạc tại Huế ngày 5/6. Ông Trần Văn Ba phát biểu ở Lào ngày 1/2.", "", "SPOKE_AT Trần Văn Ba > Hội nghị quốc tế về sông Hương"},
		{"speak", "Bà Lê Thị Năm chủ trì họp. Trước mắt, tỉnh cần chuẩn bị tốt Hội nghị Trung ương 3 khóa 12. Bà Lê Thị Năm phát biểu tại buổi họp.", "SPOKE_AT Lê Thị Năm > buổi họp", "SPOKE_AT Lê Thị Năm > Hội nghị Trung ương 3 khóa 12"},
		{"chair", "Chiều 3/5, tại Huế, Sở Y tế khai mạc hội nghị sông Hương. Đúng một năm trước, trong cuộc họp do bà Lê Thị Năm chủ trì, sở đã bàn việc này.", "CHAIRED Lê Thị Năm > cuộc họp", "CHAIRED Lê Thị Năm > hội nghị sông Hương"},
		{"held-beside", "Sáng 3/5, Sở Y tế tổ chức Hội nghị Nghề rừng Việt - Lào. Bà Lê Thị Năm nhắc đến Hội nghị Nghề rừng tổ chức tại Vinh năm ngoái.", "HELD_AT Hội nghị Nghề rừng > Vinh", "HELD_AT Hội nghị Nghề rừng Việt - Lào > Vinh"},
		{"say", meeting + "Sau hội nghị về sông Hương được tổ chức hai năm trước, bà Lê Thị Năm yêu cầu giữ rừng. Ông Trần Văn Ba cho biết việc đã xong.", "SPOKE_AT Trần Văn Ba > " + name, "SPOKE_AT Lê Thị Năm > " + name},
		{"speak", "Sáng 3/5, tại Huế khai mạc diễn đàn Nghề rừng. Bà Lê Thị Năm phát biểu tại Hội nghị đánh giá việc giữ rừng.", "SPOKE_AT Lê Thị Năm > Hội nghị đánh giá việc giữ rừng", ""},
		{"speak-first", "Sáng 3/5, các đại biểu dự lễ dâng hương tại Huế. Phát biểu tại lễ khai mạc, bà Lê Thị Năm khen ngành y.", "SPOKE_AT Lê Thị Năm > lễ khai mạc", "SPOKE_AT Lê Thị Năm > lễ dâng hương"},
		{"attend", "Sáng 3/5, bà Lê Thị Năm dự lễ bế mạc Ngày hội sông Hương. Ông Trần Văn Ba dự lễ khai mạc Ngày hội sông Hương.", "ATTENDED Trần Văn Ba > lễ khai mạc Ngày hội sông Hương", "ATTENDED Trần Văn Ba > lễ bế mạc Ngày hội sông Hương"},
		{"attend", "Sáng 3/5, khai mạc Hội nghị Nghề rừng lần thứ 30. Việc này bàn từ Hội nghị Nghề rừng lần thứ 29 đến nay. Bà Lê Thị Năm dự Hội nghị Nghề rừng.", "ATTENDED Lê Thị Năm > Hội nghị Nghề rừng lần thứ 30", "ATTENDED Lê Thị Năm > Hội nghị Nghề rừng lần thứ 29"},
		{"chair", meeting + "Hội nghị do bà Lê Thị Năm chủ trì với các huyện. Ông Trần Văn Ba đã chủ trì họp bàn việc trồng rừng.", "CHAIRED Lê Thị Năm > " + name, "CHAIRED Trần Văn Ba > " + name},
		{"chair", "Bà Lê Thị Năm chủ trì họp bàn việc trồng rừng. Tại cuộc họp, ông Trần Văn Ba nói ít.", "CHAIRED Lê Thị Năm > cuộc họp", ""},
		{"say", "Sáng 3/5, bà Lê Thị Năm đã có cuộc hội đàm với ông Trần Văn Ba. Tại cuộc gặp, bà Lê Thị Năm nhấn mạnh tình bạn.", "SPOKE_AT Lê Thị Năm > cuộc hội đàm với ông Trần Văn Ba", "SPOKE_AT Lê Thị Năm > cuộc gặp"},
		{"say", "Sáng 3/5, bà Lê Thị Năm có buổi gặp cán bộ Hội Đông y tỉnh. Tại buổi làm việc, ông Trần Văn Ba cho biết thuốc đã đủ.", "SPOKE_AT Trần Văn Ba > buổi gặp cán bộ Hội Đông y tỉnh", "SPOKE_AT Trần Văn Ba > buổi làm việc"},
		{"attend", meeting + "Bà Lê Thị Năm dự hội nghị. Ông Trần Văn Ba còn dự và phát biểu tại ABCD.", "ATTENDED Lê Thị Năm > " + name, "ATTENDED Trần Văn Ba > " + name},
		{"held-at", "Hội nghị Bộ trưởng Y tế ABCD khai mạc tại Vinh sáng 3/5. Trong khi đó, hội nghị bộ trưởng tài chính ABCD diễn ra tại Huế.", "HELD_AT hội nghị bộ trưởng tài chính ABCD > Huế", "HELD_AT Hội nghị Bộ trưởng Y tế ABCD > Huế"},
		{"held-beside", "Sáng 3/5/2018, Sở Y tế tổ chức Hội nghị Nghề rừng Việt - Lào. Bà Lê Thị Năm nhắc đến Hội nghị Nghề rừng tổ chức tại Vinh năm 2016.", "HELD_AT Hội nghị Nghề rừng > Vinh", "HELD_AT Hội nghị Nghề rừng Việt - Lào > Vinh"},
		{"chair", "Ban Chấp hành Hội Đông y tỉnh khóa III đã họp Hội nghị lần thứ hai. Bà Lê Thị Năm chủ trì cuộc họp.", "CHAIRED Lê Thị Năm > Hội nghị lần thứ hai", ""},
		{"chair", meeting + "Bà Lê Thị Năm làm chủ tọa hội nghị. Ông Trần Văn Ba không tổ chức, chủ trì hội nghị.", "CHAIRED Lê Thị Năm > " + name, "CHAIRED Trần Văn Ba > " + name},
		{"organize", "Sở Y tế đang chuẩn bị tổ chức hội thảo về cây thuốc.", "ORGANIZED Sở Y tế > hội thảo về cây thuốc planned", "ORGANIZED Sở Y tế > hội thảo về cây thuốc"},
		{"organize-by", meeting + "Ông Trần Văn Ba khen kết quả lễ ra quân do Hội Đông y tỉnh tổ chức.", "ORGANIZED Hội Đông y tỉnh > lễ ra quân", "ORGANIZED Hội Đông y tỉnh > " + name},
		{"appointed", "Bà Lê Thị Năm và ông Trần Văn Ba được bầu giữ chức Chủ tịch HĐND tỉnh và Chủ tịch UBND tỉnh.", "HOLDS Trần Văn Ba > Chủ tịch UBND tỉnh (new)", "HOLDS Lê Thị Năm > Chủ tịch UBND tỉnh (new)"},
		{"appointed", "Bà Lê Thị Năm (em gái ông Trần Văn Ba) được bổ nhiệm làm Giám đốc Sở Y tế.", "HOLDS Lê Thị Năm > Giám đốc Sở Y tế (new)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (new)"},
		{"appointed", "Ông Đỗ Văn Sáu đến sớm. Con trai ông Đỗ Văn Sáu được bổ nhiệm làm Giám đốc Sở Y tế.", "", "HOLDS Đỗ Văn Sáu > Giám đốc Sở Y tế (new)"},
		{"appointed", "Ông Trần Văn Ba chưa phải là Giám đốc Sở Y tế. Bà Lê Thị Năm đang làm Giám đốc Sở Nội vụ.", "HOLDS Lê Thị Năm > Giám đốc Sở Nội vụ (current)", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)"},
		{"appointed", "Nếu ông Trần Văn Ba được bầu làm Chủ tịch UBND tỉnh, mọi người sẽ vui.", "HOLDS Trần Văn Ba > Chủ tịch UBND tỉnh (new) planned", ""},
		{"title", "Trong thời gian giữ cương vị Giám đốc Sở Y tế, ông Trần Văn Ba trồng thuốc.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (former)", ""},
		{"title", "Ông Trần Văn Ba, Giám đốc Sở Y tế, gặp ứng viên Giám đốc Sở Nội vụ Lê Văn Tư.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", "HOLDS Lê Văn Tư > Giám đốc Sở Nội vụ (current)"},
		{"career", "Từ khi ông Trần Văn Ba nhậm chức Giám đốc Sở Y tế, thuốc nam được mùa.", "HOLDS Trần Văn Ba > Giám đốc Sở Y tế (current)", ""},
		{"title-alone", "Chủ tịch UBND tỉnh Trần Văn Ba đến sớm. Chủ tịch UBND tỉnh nói ít. Tỉnh bạn sẽ bàn nhân sự Chủ tịch UBND.", "HOLDS Trần Văn Ba > Chủ tịch UBND tỉnh (current)", "HOLDS Trần Văn Ba > Chủ tịch UBND (current)"},
		{"say", meeting + "Ông Trần Văn Ba mở đầu. Bà Đỗ Thị Hoa cười. Ông khẳng định phải giữ rừng.", "SPOKE_AT Trần Văn Ba > " + name, "SPOKE_AT Đỗ Thị Hoa > " + name},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Ông Trần Văn Ba đến muộn. McRoy nhận định rừng đẹp. “Phải giữ rừng”, ông nói.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Công điện do ông Trần Văn Ba ký nêu rõ phải giữ rừng.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"according-to", meeting + "Bà Lê Thị Năm cho biết như vậy. Theo bà Lê Thị Năm, ông Trần Văn Ba trồng rừng.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", "Sáng 3/5, Hội nghị Trung ương 9 khóa XII bàn việc lớn. Bí thư Tỉnh ủy Lê Thị Năm cho biết như vậy. Ông Trần Văn Ba khẳng định phải giữ rừng.", "SPOKE_AT Lê Thị Năm > Hội nghị Trung ương 9 khóa XII", "SPOKE_AT Trần Văn Ba > Hội nghị Trung ương 9 khóa XII"},
		{"report", meeting + "Bà Lê Thị Năm báo cáo kết quả. Sở Nội vụ báo cáo Thủ tướng Chính phủ sau.", "REPORTED_AT Lê Thị Năm > " + name, "REPORTED_AT Sở Nội vụ > " + name},
		{"report", meeting + "Bà Lê Thị Năm báo cáo kết quả. Hội Đông y tỉnh nghe ông Trần Văn Ba báo cáo việc trồng rừng.", "REPORTED_AT Lê Thị Năm > " + name, "REPORTED_AT Trần Văn Ba > " + name},
		{"report-of", meeting + "Theo báo cáo của Sở Nội vụ, cán bộ đã giảm. Họ còn đọc báo cáo thường niên của Hội Đông y tỉnh.", "REPORTED_AT Sở Nội vụ > " + name, "REPORTED_AT Hội Đông y tỉnh > " + name},
		{"attend", "Theo Cổng thông tin Sở Y tế, hôm nay Giám đốc dự hội thảo về cây thuốc. Bà Lê Thị Năm dự hội thảo.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc", "ATTENDED Sở Y tế > hội thảo về cây thuốc"},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Luật sư yêu cầu ông Trần Văn Ba giải thích.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Ông Trần Văn Ba đã đưa ra 25 nghị quyết.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Bà Lê Thị Năm cho biết như vậy. Ông Trần Văn Ba đã ký Tuyên bố chung.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Bộ trưởng Trần Văn Ba đến sớm. Thuốc nam rất quý, bộ trưởng nhấn mạnh.", "SPOKE_AT Trần Văn Ba > " + name, ""},
		{"title-alone", "Bộ trưởng Trần Văn Ba đến sớm. Theo quy định, nhiều bộ trưởng cho biết như vậy.", "", "HOLDS Trần Văn Ba > bộ trưởng (current)"},
		{"say", meeting + "Thủ tướng Trần Văn Ba đón Thủ tướng Bun Phan. Thủ tướng khẳng định phải giữ rừng.", "SPOKE_AT Trần Văn Ba > " + name, "SPOKE_AT Bun Phan > " + name},
		{"say", meeting + "Thủ tướng Trần Văn Ba đón khách. Thủ tướng Chính phủ khẳng định phải giữ rừng.", "SPOKE_AT Trần Văn Ba > " + name, ""},
		{"title-alone", "Thủ tướng Trần Văn Ba đón khách. Đó là quyết định của Thủ tướng Chính phủ.", "", "HOLDS Trần Văn Ba > Thủ tướng Chính phủ (current)"},
		{"say", meeting + "Bà Lê Thị Năm, Chủ tịch HĐND TP. Vinh, đến sớm. Chủ tịch HĐND thành phố khẳng định phải giữ rừng.", "SPOKE_AT Lê Thị Năm > " + name, ""},
		{"say", meeting + "“Phải giữ rừng”, ông Trần Văn Ba sốt ruột. “Mưa to” cùng bà Lê Thị Năm ghé thăm.", "SPOKE_AT Trần Văn Ba > " + name, "SPOKE_AT Lê Thị Năm > " + name},
		{"say", meeting + "Bà Lê Thị Năm ngắt lời: “Phải giữ rừng”. Ông Trần Văn Ba viết: “Rừng đẹp”.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", meeting + "Bà Lê Thị Năm tiếp tục nhấn mạnh việc giữ rừng. Ông Trần Văn Ba một lần nữa đề nghị trồng rừng.", "SPOKE_AT Lê Thị Năm > " + name, ""},
		{"say", meeting + "Ông Trần Văn Ba một lần nữa đề nghị trồng rừng.", "SPOKE_AT Trần Văn Ba > " + name, ""},
		{"say", meeting + "Theo Sở Nội vụ, ông Trần Văn Ba khẳng định phải giữ rừng.", "SPOKE_AT Trần Văn Ba > " + name, ""},
		{"say", meeting + "Bà Lê Thị Năm cho rằng rừng còn ít, trong khi ông Trần Văn Ba khẳng định rừng còn nhiều.", "SPOKE_AT Trần Văn Ba > " + name, ""},
		{"say", meeting + "Bà Lê Thị Năm cho rằng rừng mất khi ông Trần Văn Ba đề nghị làm đường.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", "Mở đầu buổi làm việc với Hội Đông y tỉnh sáng 4/3, bà Lê Thị Năm hỏi thăm mọi người. Bà Năm cho biết như vậy.", "SPOKE_AT Lê Thị Năm > buổi làm việc với Hội Đông y tỉnh", ""},
		{"say", "Ngày 3/5, việc trồng cây làm nóng buổi tiếp xúc cử tri huyện Diễn Châu. Ông Trần Văn Ba cho biết như vậy.", "SPOKE_AT Trần Văn Ba > buổi tiếp xúc cử tri huyện Diễn Châu", ""},
		{"say", "Sáng 3/5, tại cuộc gặp mặt đầu năm, bà Lê Thị Năm đến sớm. Tại hội nghị, ông Trần Văn Ba cho biết như vậy.", "SPOKE_AT Trần Văn Ba > cuộc gặp mặt", ""},
		{"organize-by", meeting + "Lễ ra quân do Hội Đông y tỉnh tổ chức. Điều này được Sở Nội vụ giao tổ chức triển khai.", "ORGANIZED Hội Đông y tỉnh > Lễ ra quân", "ORGANIZED Sở Nội vụ > " + name},
		{"say", meeting + "Ông Trần Văn Ba, một nhà buôn ở Vinh, cho rằng rừng đẹp. Bà Lê Thị Năm, người hay kể chuyện về rừng, về quê.", "SPOKE_AT Trần Văn Ba > " + name, "SPOKE_AT Lê Thị Năm > " + name},
		{"say", meeting + "Ông Trần Văn Ba, Vụ trưởng Vụ thị trường nước ngoài cho rằng rừng đẹp. Bà Lê Thị Năm, việc trồng rừng yêu cầu đông người.", "SPOKE_AT Trần Văn Ba > " + name, "SPOKE_AT Lê Thị Năm > " + name},
		{"say", "Chiều 23/8, đoàn công tác của Sở Y tế có buổi làm việc giữa đoàn công tác cấp cao với Hội Đông y tỉnh. Ông Trần Văn Ba cho biết như vậy.", "SPOKE_AT Trần Văn Ba > buổi làm việc giữa đoàn công tác cấp cao với Hội Đông y tỉnh", ""},
		{"say", meeting + "Sở Nội vụ làm việc với Hội Đông y tỉnh. Ông Trần Văn Ba cho biết như vậy.", "SPOKE_AT Trần Văn Ba > " + name, ""},
		{"say", meeting + "“Nhiều tin trên Facebook là bịa”, bà Lê Thị Năm cho biết. Ông Trần Văn Ba cho biết trên Facebook rằng rừng đẹp.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"say", "Ngày 4/12, tại ngày làm việc đầu tiên của kỳ họp thứ 12 HĐND tỉnh, bà Lê Thị Năm cho biết như vậy.", "SPOKE_AT Lê Thị Năm > kỳ họp thứ 12 HĐND tỉnh", ""},
		{"say", "Sáng 9/5, Hội Đông y tỉnh có buổi tiếp xúc cử tri huyện Diễn Châu. Ông Trần Văn Ba cho biết như vậy. Ông nhắc bài phát biểu bế mạc hội nghị trồng rừng. Bế mạc hội nghị trồng rừng, mọi người hát. Kết thúc hội nghị trồng rừng, trời mưa. Ai cũng nhớ dịp bế mạc hội nghị trồng rừng.", "SPOKE_AT Trần Văn Ba > buổi tiếp xúc cử tri huyện Diễn Châu", ""},
		{"attend-first", "Nhân dịp tham dự hội thảo về cây thuốc, bà Lê Thị Năm đã ghé chợ.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc", ""},
		{"attend-first", "Từ Huế ra Vinh dự hội thảo về cây thuốc, bà Lê Thị Năm vui mừng.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc", ""},
		{"attend-first", "Trên đường tới dự hội thảo về cây thuốc, bà Lê Thị Năm sẽ ghé chợ.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc planned", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc"},
		{"attend-list", "Khách ở xa tham dự hội thảo về cây thuốc có bà Lê Thị Năm, ông Trần Văn Ba.", "ATTENDED Trần Văn Ba > hội thảo về cây thuốc", ""},
		{"attend-first", "Nếu không dự hội thảo về cây thuốc, bà Lê Thị Năm sẽ buồn.", "", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc planned"},
		{"chair-list", meeting + "Dự và chủ trì hội nghị có bà Lê Thị Năm.", "CHAIRED Lê Thị Năm > " + name, ""},
		{"attend", meeting + "Bà Lê Thị Năm tham gia hội nghị. Ông Trần Văn Ba tham gia quản lý rừng trước hội nghị.", "ATTENDED Lê Thị Năm > " + name, "ATTENDED Trần Văn Ba > " + name},
		{"attend-list", meeting + "Tham gia hội nghị có bà Lê Thị Năm.", "ATTENDED Lê Thị Năm > " + name, ""},
		{"held-at", "Ngày 6/11, hội thảo về cây thuốc với chủ đề “Giữ rừng là giữ thuốc” khai mạc tại Huế.", "HELD_AT hội thảo về cây thuốc > Huế", ""},
		{"held-beside", "Bà Lê Thị Năm dự hội thảo về cây thuốc với chủ đề “Giữ rừng” ở Huế.", "HELD_AT hội thảo về cây thuốc > Huế", ""},
		{"held-beside", "Bà Lê Thị Năm dự hội thảo về cây thuốc trong hai ngày 30-4 và 1-5 tại Huế. Bà khen lễ ra quân “giữ rừng” ở Vinh.", "HELD_AT hội thảo về cây thuốc > Huế", "HELD_AT lễ ra quân > Vinh"},
		{"speak", meeting + "Bà Lê Thị Năm phát biểu. Người phát ngôn Bộ Ngoại giao Trần Văn Ba đến sớm. “Rừng đẹp”, ông Ba phát biểu.", "SPOKE_AT Lê Thị Năm > " + name, "SPOKE_AT Trần Văn Ba > " + name},
		{"speak-first", "Chiều 5/12, bà Lê Thị Năm chủ trì cuộc họp của Ban Thường vụ Hội Đông y tỉnh. Hội nghị toàn quốc lần thứ 8 đã lập ban này. Trời mưa. Đường xa. Phát biểu kết luận cuộc họp, bà Năm khen mọi người.", "SPOKE_AT Lê Thị Năm > cuộc họp của Ban Thường vụ Hội Đông y tỉnh (closing)", ""},
		{"held-at", meeting + "Hội nghị tổng kết kỳ trước tổ chức tại Lào.", "HELD_AT " + name + " > Huế", "HELD_AT " + name + " > Lào"},
		{"held-at", "Hội thảo về cây thuốc khai mạc tại Huế sáng 3/5. Hội thảo tổ chức lần đầu tiên năm 1998 tại Vinh.", "HELD_AT Hội thảo về cây thuốc > Huế", "HELD_AT Hội thảo về cây thuốc > Vinh"},
		{"attend-side", meeting + "Đón đoàn tại sân bay, về phía tỉnh có bà Lê Thị Năm, Phó Chủ tịch UBND tỉnh.", "", "ATTENDED Lê Thị Năm > " + name},
		{"attend-side", meeting + "Đón đoàn tại sân bay, về phía tỉnh có bà Lê Thị Năm. Về phía Sở Y tế có ông Trần Văn Ba.", "", "ATTENDED Trần Văn Ba > " + name},
		{"attend-with", meeting + "Hội nghị có sự tham dự của ông Trần Văn Ba và mười bác sĩ, bà Lê Thị Năm hôm 30/3 cho biết.", "ATTENDED Trần Văn Ba > " + name, "ATTENDED Lê Thị Năm > " + name},
		{"attend-list", meeting + "Dự hội nghị có Bộ Y tế và đông đảo các Tập đoàn, Tổng công ty nhà nước.", "ATTENDED Bộ Y tế > " + name, "ATTENDED Tổng công ty nhà nước > " + name},
		{"attend-list", meeting + "Dự hội nghị có lãnh đạo Bộ Y tế, các Sở Ban Ngành và các Công đoàn Ngành Trung ương.", "ATTENDED Bộ Y tế > " + name, "ATTENDED Công đoàn Ngành Trung ương > " + name},
		{"attend-list", meeting + "Dự hội nghị có Bộ trưởng Trần Văn Ba, Chủ tịch Phân ban Lào.", "ATTENDED Trần Văn Ba > " + name, "ATTENDED ban Lào > " + name},
		{"attend", meeting + "Về dự án trồng rừng, bà Lê Thị Năm đã yêu cầu làm nhanh.", "", "ATTENDED Lê Thị Năm > " + name},
		{"report-of", "Sáng 3/4/2018, tại Huế, HĐND tỉnh khai mạc kỳ họp thứ 9. Theo báo cáo của Sở Nội vụ, cán bộ đã giảm.", "", "REPORTED_AT Sở Nội vụ > kỳ họp thứ 9"},
		{"report-of", meeting + "Theo báo cáo năm 2017 của Công ty Sao Mai, lãi ít.", "", "REPORTED_AT Công ty Sao Mai > " + name},
		{"report-first", meeting + "Báo cáo với đoàn công tác của Sở Nội vụ, bà Lê Thị Năm cho biết rừng còn nhiều.", "REPORTED_AT Lê Thị Năm > " + name, "REPORTED_AT Sở Nội vụ > " + name},
		{"report", meeting + "Mọi người bàn quy chế làm việc, Sở Nội vụ; Báo cáo kiểm điểm năm qua.", "", "REPORTED_AT Sở Nội vụ > " + name},
		{"award", meeting + "Bà Lê Thị Năm trao Huân chương Lao động hạng nhất cho tập thể lãnh đạo và cán bộ Bệnh viện Sao Mai.", "AWARDED Lê Thị Năm > Bệnh viện Sao Mai (Huân chương Lao động hạng nhất)", ""},
		{"award-at", meeting + "Bà Lê Thị Năm trao Huân chương Lao động hạng nhất cho tỉnh An Giang.", "", "AWARDED Lê Thị Năm > " + name + " (Huân chương Lao động hạng nhất)"},
		{"receive-anniversary", "Sáng 3/5, Huế tổ chức Lễ kỷ niệm 10 năm thực hiện Nghị quyết 15 của Quốc hội và đón nhận Huân chương Lao động hạng nhất.", "", "AWARDED ? > Quốc hội (Huân chương Lao động hạng nhất)"},
		{"attend-list", meeting + "Dự hội nghị có ông Trần Văn Ba - Ủy viên BCH Đảng bộ Khối Doanh nghiệp Trung ương, Phó Giám đốc Công ty Sao Mai.", "ATTENDED Trần Văn Ba > " + name, "ATTENDED BCH Đảng bộ Khối Doanh nghiệp Trung ương > " + name},
		{"attend", meeting + "Hội Đông y tỉnh vinh dự là chủ nhà của hội nghị.", "", "ATTENDED Hội Đông y tỉnh > " + name},
		{"attend", meeting + "Bà Lê Thị Năm gặp gỡ các đại biểu dự hội nghị.", "", "ATTENDED Lê Thị Năm > " + name},
		{"attend", meeting + "Chưa có tiền lệ bà Lê Thị Năm dự hội nghị.", "", "ATTENDED Lê Thị Năm > " + name},
		{"attend", "Trong ngày mai, bà Lê Thị Năm dự lễ cưới của ông Trần Văn Ba; dự hội thảo về cây thuốc.", "ATTENDED Lê Thị Năm > hội thảo về cây thuốc planned", "ATTENDED Trần Văn Ba > hội thảo về cây thuốc planned"},
		{"report", meeting + "Sở Nội vụ phải báo cáo về việc này.", "", "REPORTED_AT Sở Nội vụ > " + name + " planned"},
		{"organize", "Bà Lê Thị Năm khen hội chợ của Hội Đông y, việc Việt Nam được chọn đăng cai hội thảo về cây thuốc.", "ORGANIZED Việt Nam > hội thảo về cây thuốc", "ORGANIZED Hội Đông y > hội thảo về cây thuốc"},
		{"held-at", "Bà Lê Thị Năm có kế hoạch dự hội thảo về cây thuốc diễn ra tại Huế từ ngày 6 đến 7/4 tới.", "HELD_AT hội thảo về cây thuốc > Huế planned", "HELD_AT hội thảo về cây thuốc > Huế"},
		{"held-at", "Sáng 3/5, tại Vinh, bà Lê Thị Năm chủ trì cuộc họp chuẩn bị hội thảo về cây thuốc sắp tới được tổ chức tại Huế.", "HELD_AT cuộc họp chuẩn bị hội thảo về cây thuốc > Vinh planned", "HELD_AT cuộc họp chuẩn bị hội thảo về cây thuốc > Huế planned"},
		{"attend-list", meeting + "Dự hội nghị có Bộ Nội vụ, đại diện Hội Luật gia 12 tỉnh và lãnh đạo các Sở Nội vụ các tỉnh.", "ATTENDED Bộ Nội vụ > " + name, "ATTENDED Hội Luật gia > " + name},
		{"attend-list", meeting + "Dự hội nghị có Bộ Nội vụ, đại biểu các Công đoàn Sao Mai, LĐLĐ tỉnh, thành phố trong vùng.", "ATTENDED Bộ Nội vụ > " + name, "ATTENDED LĐLĐ tỉnh > " + name},
		{"attend-with", meeting + "Hội nghị có sự tham dự của ông Trần Văn Ba và các bác sĩ đến từ Lào, Liên minh châu Âu và Chile.", "ATTENDED Trần Văn Ba > " + name, "ATTENDED Liên minh châu Âu > " + name},
		{"attend-list", meeting + "Hôm sau, ông Trần Văn Ba chủ trì họp lãnh đạo tỉnh; cùng dự có bà Lê Thị Năm.", "", "ATTENDED Lê Thị Năm > " + name},
		{"title", "Chính quyền Tổng thống Maria Roy im lặng. Quyền Giám đốc Sở Y tế Trần Văn Ba nói.", "HOLDS Maria Roy > Tổng thống (current)", "HOLDS Maria Roy > Tổng thống (acting)"},
		{"title", "Theo Bộ trưởng Trần Văn Ba, Thủ tướng đã khen ngành y.", "HOLDS Trần Văn Ba > Bộ trưởng (current)", "HOLDS Trần Văn Ba > Thủ tướng (current)"},
	}
	for _, row := range rows {
		a := Claims(graph.Article{ID: "a_1", Text: row.text})
		var got []string
		rules := map[string]string{}
		for _, c := range a.Claims {
			got = append(got, say(a, c))
			rules[say(a, c)] = c.Rule
		}
		if row.want != "" && !slices.Contains(got, row.want) {
			t.Errorf("%s: %q\n want %s\n got  %s", row.rule, row.text, row.want, strings.Join(got, "\n      "))
		} else if row.want != "" && rules[row.want] != row.rule {
			t.Errorf("%q: found by %s, want %s", row.want, rules[row.want], row.rule)
		}
		if row.never != "" && slices.Contains(got, row.never) {
			t.Errorf("%s: %q says %s", row.rule, row.text, row.never)
		}
		check(t, a)
	}
}

// One acts for a body, also where another sentence of the same deed does not say so; a person for whom another speaks is no body.
func TestOnBehalf(t *testing.T) {
	const meeting = "Ngày 3/4/2018, tại Huế, Sở Y tế tổ chức hội nghị tổng kết công tác năm 2017. "
	for text, want := range map[string]string{
		meeting + "Thay mặt Hội Đông y tỉnh, bà Lê Thị Năm phát biểu tại hội nghị.":                                        "Hội Đông y tỉnh",
		meeting + "Thay mặt Hội Đông y tỉnh, bà Lê Thị Năm phát biểu tại hội nghị. Bà Lê Thị Năm nhấn mạnh việc giữ rừng.": "Hội Đông y tỉnh",
		meeting + "Thay mặt ông Trần Văn Ba, bà Lê Thị Năm phát biểu tại hội nghị.":                                        "",
	} {
		a := Claims(graph.Article{Text: text})
		for _, c := range a.Claims {
			if c.Predicate != graph.SpokeAt {
				continue
			}
			got := ""
			if c.OnBehalfOf >= 0 {
				got = a.Entities[c.OnBehalfOf].Name
			}
			if got != want {
				t.Errorf("%q: for %q, want %q", text, got, want)
			}
		}
	}
}

// People meet at the event that their sentence names or tells of, and else at none.
func TestWherePeopleMet(t *testing.T) {
	const meeting = "Ngày 3/4/2018, tại Huế, Sở Y tế tổ chức hội nghị tổng kết công tác năm 2017. "
	for text, want := range map[string]string{
		meeting + "Bà Lê Thị Năm hội đàm với ông Trần Văn Ba.":                                              "",
		meeting + "Tại hội nghị, bà Lê Thị Năm gặp ông Trần Văn Ba.":                                        "hội nghị tổng kết công tác năm 2017",
		"Sáng 3/5, bà Lê Thị Năm đã tiếp ông Trần Văn Ba. Tại buổi tiếp, bà Lê Thị Năm nhấn mạnh tình bạn.": "buổi tiếp",
		meeting + "Tại hội nghị, bà Lê Thị Năm gặp ông Trần Văn Ba. Bà Lê Thị Năm bắt tay ông Trần Văn Ba.": "hội nghị tổng kết công tác năm 2017",
	} {
		a := Claims(graph.Article{Text: text})
		found := false
		for _, c := range a.Claims {
			if c.Predicate != graph.Met {
				continue
			}
			got := ""
			if c.At >= 0 {
				got = a.Entities[c.At].Name
			}
			if found = true; got != want {
				t.Errorf("%q: met at %q, want %q", text, got, want)
			}
		}
		if !found {
			t.Errorf("%q: nobody met", text)
		}
	}
}

// Where someone cites a paper is told by the sentence, or by the text that has them at the event.
func TestWherePapersAreCited(t *testing.T) {
	const meeting = "Ngày 3/4/2018, tại Huế, Sở Y tế tổ chức hội nghị tổng kết công tác năm 2017. "
	const name = "hội nghị tổng kết công tác năm 2017"
	for text, want := range map[string]string{
		meeting + "Tại hội nghị, bà Lê Thị Năm đề nghị thực hiện Chỉ thị số 12.":                         name,
		meeting + "Bà Lê Thị Năm phát biểu tại hội nghị. Bà Lê Thị Năm đề nghị thực hiện Chỉ thị số 12.": name,
		meeting + "Bà Lê Thị Năm dự hội nghị. Hội Đông y Nghệ An đề nghị thực hiện Chỉ thị số 12.":       "",
	} {
		a := Claims(graph.Article{Text: text})
		found := false
		for _, c := range a.Claims {
			if c.Predicate != graph.Cited {
				continue
			}
			got := ""
			if c.At >= 0 {
				got = a.Entities[c.At].Name
			}
			if found = true; got != want {
				t.Errorf("%q: cited at %q, want %q", text, got, want)
			}
		}
		if !found {
			t.Errorf("%q: nobody cites", text)
		}
	}
}

func TestNames(t *testing.T) {
	rows := []struct {
		text string
		kind graph.Kind
		want []string
	}{
		{"Ông Trần Văn Ba, bà K’Nhiên và ngài Jean-Marc Roy. Bà Mai đến sau.", graph.KindPerson, []string{"Trần Văn Ba", "K’Nhiên", "Jean-Marc Roy", "Mai"}},
		{"Nhà lãnh đạo Lào Bun Phan gặp người đồng cấp Nga Ivan Petrov. Lãnh đạo Hà Nội vui.", graph.KindPerson, []string{"Bun Phan", "Ivan Petrov"}},
		{"Ông Jean - Paul Roy, Ngoại trưởng Kim Song - mi và Thái tử Omar bin Hamad đến.", graph.KindPerson, []string{"Jean - Paul Roy", "Kim Song - mi", "Omar bin Hamad"}},
		{"Giám đốc CIA James Roy, Chủ tịch Traveco và Thạc sĩ Luật. Nước bạn Lào, huyện Bác Ái thì xa.", graph.KindPerson, []string{"James Roy"}},
		{"Chủ tịch Kyodo Trần Văn Ba và Tổng thống George W. Roy đến.", graph.KindPerson, []string{"Trần Văn Ba", "George W. Roy"}},
		{"Ông Trần Ngọc Ba mở đầu. Ông Ngọc Ba cười. Bộ trưởng Ngọc Ba về.", graph.KindPerson, []string{"Trần Ngọc Ba"}},
		{"Bộ trưởng Bộ Công an Tô Lâm gặp Thủ tướng Lào Thongloun Sisoulith.", graph.KindPerson, []string{"Tô Lâm", "Thongloun Sisoulith"}},
		{"Trường THPT Lê Quý Đôn ở đường Trần Hưng Đạo, thành phố Hồ Chí Minh.", graph.KindPerson, nil},
		{"Báo Sao Mai đưa tin, chính phủ Chile gặp Vietcombank Lào, Chimbank và Traveco Group. Các ngân hàng Lào vắng.", graph.KindOrganization, []string{"chính phủ Chile", "Vietcombank Lào", "Chimbank", "Traveco Group"}},
		{"Hợp tác xã Cầu Treo và các hợp tác xã nông nghiệp họp.", graph.KindOrganization, []string{"Hợp tác xã Cầu Treo"}},
		{"Hội Quy hoạch phát triển đô thị Việt Nam đã họp với Sở Văn hóa, Thể thao và Du lịch.", graph.KindOrganization, []string{"Hội Quy hoạch phát triển đô thị Việt Nam", "Sở Văn hóa, Thể thao và Du lịch"}},
		{"Hội Doanh nhân Việt Nam ở nước ngoài gặp uỷ ban Kiểm tra Trung ương.", graph.KindOrganization, []string{"Hội Doanh nhân Việt Nam ở nước ngoài", "uỷ ban Kiểm tra Trung ương"}},
		{"Ủy ban Văn hóa - thanh niên Quốc hội họp với Ủy ban Kiểm tra tỉnh - cơ quan bảo vệ dân.", graph.KindOrganization, []string{"Ủy ban Văn hóa - thanh niên Quốc hội", "Ủy ban Kiểm tra tỉnh"}},
		{"Bộ Y tế phối hợp với Bộ Nội vụ.", graph.KindOrganization, []string{"Bộ Y tế", "Bộ Nội vụ"}},
		{"Liên hiệp các tổ chức hữu nghị tỉnh (LHTC) mạnh. LHTC có ba hội.", graph.KindOrganization, []string{"Liên hiệp các tổ chức hữu nghị tỉnh"}},
		{"Toàn bộ Liên minh châu Âu và thị trường Châu Âu.", graph.KindOrganization, []string{"Liên minh châu Âu"}},
		{"Họ nhắc Công ước Liên hợp quốc về Luật Biển năm 1982 và tình bạn.", graph.KindDirective, []string{"Công ước Liên hợp quốc về Luật Biển năm 1982"}},
		{"Họ nhắc Công ước Luật Biển 1982 nhiều lần.", graph.KindDirective, []string{"Công ước Luật Biển 1982"}},
		{"Theo Luật Bảo vệ rừng, phải giữ rừng.", graph.KindDirective, []string{"Luật Bảo vệ rừng"}},
		{"Chỉ thị 12/CT-TW hay Chỉ thị số 12-CT/TW là một.", graph.KindDirective, []string{"Chỉ thị 12/CT-TW"}},
		{"Tổ chức Bảo vệ chim trời (BVCT) và Tổ chức “Hạt giống nhỏ” giúp đỡ.", graph.KindOrganization, []string{"Tổ chức Bảo vệ chim trời", "Tổ chức “Hạt giống nhỏ”"}},
		{"Bộ Quy tắc ứng xử và Bộ luật. Ban lãnh đạo Hội Đông y tỉnh vui. Ủy ban Các vấn đề xã hội họp.", graph.KindOrganization, []string{"Hội Đông y tỉnh", "Ủy ban Các vấn đề xã hội"}},
		{"Ban Thường vụ các chi hội họp. Lào là Phó Chủ tịch Đại hội đồng Công ước 1991.", graph.KindOrganization, []string{"Đại hội đồng Công ước 1991"}},
		{"Bà con mong bản ghi nhớ trồng rừng được ký; biên bản ghi nhớ trồng rừng đã viết.", graph.KindDirective, []string{"bản ghi nhớ trồng rừng"}},
		{"Đoàn đại biểu Quốc hội TP. Hà Nội họp với UBND TP. Sau đó họ về.", graph.KindOrganization, []string{"Đoàn đại biểu Quốc hội TP. Hà Nội", "UBND TP"}},
		{"Ông Wisanu Kremp - ngam, Tổng thống Omar al - Assad và ông Peter Roy - nay đã nghỉ - đến.", graph.KindPerson, []string{"Wisanu Kremp - ngam", "Omar al - Assad", "Peter Roy"}},
		{"Thủ tướng Thái Lan Prayut Chan - ocha và Thủ tướng Peter O ' Roy đến.", graph.KindPerson, []string{"Prayut Chan - ocha", "Peter O ' Roy"}},
		{"Ủy ban Trung ương Đảng Cộng sản Cuba họp với Quỹ Dân số Liên hiệp quốc và Đại học Kinh tế quốc dân.", graph.KindOrganization, []string{"Ủy ban Trung ương Đảng Cộng sản Cuba", "Quỹ Dân số Liên hiệp quốc", "Đại học Kinh tế quốc dân", "Đảng Cộng sản Cuba"}},
		{"Họ sửa Luật Cán bộ, công chức, Luật Phòng, chống ma túy và Luật Hôn nhân và gia đình.", graph.KindDirective, []string{"Luật Cán bộ, công chức", "Luật Phòng, chống ma túy", "Luật Hôn nhân và gia đình"}},
		{"Luật Đơn vị hành chính - kinh tế đặc biệt hay Luật Đất đai và Luật Bảo vệ rừng.", graph.KindDirective, []string{"Luật Đơn vị hành chính - kinh tế đặc biệt", "Luật Đất đai", "Luật Bảo vệ rừng"}},
		{"Theo Quyết định số 1191 / QĐ - TTg và nghị quyết của Chính phủ về trồng rừng thích ứng với mưa lũ.", graph.KindDirective, []string{"Quyết định số 1191 / QĐ - TTg", "nghị quyết của Chính phủ về trồng rừng thích ứng với mưa lũ"}},
		{"Họ ký bản ghi nhớ về hợp tác trong lĩnh vực y tế, giáo dục và hiệp ước hữu nghị Lào - Việt Nam.", graph.KindDirective, []string{"bản ghi nhớ về hợp tác trong lĩnh vực y tế, giáo dục"}},
		{"Giám đốc VietinBank Trần Văn Ba gặp Thủ tướng Peter McRoy.", graph.KindPerson, []string{"Trần Văn Ba", "Peter McRoy"}},
		{"Ban chấp hành Chi hội Luật gia Tổng liên đoàn Lao động Việt Nam, Ban Tổng giám đốc, Hội Quy hoạch và phát triển đô thị Huế.", graph.KindOrganization, []string{"Ban chấp hành Chi hội Luật gia Tổng liên đoàn Lao động Việt Nam", "Ban Tổng giám đốc", "Hội Quy hoạch và phát triển đô thị Huế"}},
		{"Sau khi UBND TP hỏi HĐND TP, đoàn ĐBQH tỉnh Nghệ An vui.", graph.KindOrganization, []string{"UBND TP", "HĐND TP", "đoàn ĐBQH tỉnh Nghệ An"}},
		{"Họ hỏi Tổ tư vấn kinh tế của Thủ tướng và Trường Nghiên cứu J. Roy.", graph.KindOrganization, []string{"Tổ tư vấn kinh tế của Thủ tướng", "Trường Nghiên cứu J. Roy"}},
		{"Bộ Ngoại giao, Thông tin và truyền thông đều khen Công ty Sao Mai kinh doanh gạo.", graph.KindOrganization, []string{"Bộ Ngoại giao", "Công ty Sao Mai"}},
		{"Trung ương Hội Sinh viên Việt Nam họp ở trung tâm TP Vinh. Tổ chức Lễ gắn biển.", graph.KindOrganization, []string{"Trung ương Hội Sinh viên Việt Nam", "Hội Sinh viên Việt Nam"}},
		{"Trong kế hoạch 5 năm, kế hoạch 2021-2025 hay kế hoạch 2019 có Nghị quyết 16 năm 2012.", graph.KindDirective, []string{"Nghị quyết 16"}},
		{"Công ước khung Liên hợp quốc về rừng, Công ước của Liên hợp quốc về Luật Biển 1982.", graph.KindDirective, []string{"Công ước khung Liên hợp quốc về rừng", "Công ước của Liên hợp quốc về Luật Biển 1982"}},
		{"Họ so luật với nghị quyết của Quốc hội về cùng một việc và Luật Đầu tư theo hình thức PPP.", graph.KindDirective, []string{"Luật Đầu tư theo hình thức PPP"}},
		{"Họ chờ Hiệp định Đối tác biển xanh (HĐBX) và Luật Hỗ trợ Doanh nghiệp vừa và nhỏ.", graph.KindDirective, []string{"Hiệp định Đối tác biển xanh", "Luật Hỗ trợ Doanh nghiệp vừa và nhỏ"}},
		{"Họ ký Hiệp định thương mại tự do Lào - Chile, sửa Bộ luật Hình sự, Luật Viên chức, Luật Phòng, chống tác hại của rượu, bia.", graph.KindDirective, []string{"Hiệp định thương mại tự do Lào - Chile", "Bộ luật Hình sự", "Luật Viên chức", "Luật Phòng, chống tác hại của rượu, bia"}},
		{"Theo Hiến pháp về quyền của dân và Hiến pháp năm 2013, họ sửa luật Đất đai và luật lệ. Theo luật bảo vệ môi trường năm 2014 và Luật Tổ chức Quốc hội, đại biểu được nghỉ.", graph.KindDirective, []string{"Hiến pháp năm 2013", "luật Đất đai", "luật bảo vệ môi trường năm 2014", "Luật Tổ chức Quốc hội"}},
		{"Họ đọc Nghị định thư về đường biên giới. Họ triển khai nghị quyết của Quốc hội về giữ rừng và Chủ tịch Trần Văn Ba cười.", graph.KindDirective, []string{"Nghị định thư về đường biên giới", "nghị quyết của Quốc hội về giữ rừng"}},
		{"Bộ vừa có Thông tư 33/2017. Trong Thông tư số 33/2017/TT-BYT và Thông tư 33/2018/TT-BYT có ghi.", graph.KindDirective, []string{"Thông tư 33/2017", "Thông tư 33/2018/TT-BYT"}},
		{"Họ học Nghị quyết Trung ương 4 khóa XI, Nghị quyết Trung ương 4 (khóa XII) và nhắc nghị quyết Trung ương.", graph.KindDirective, []string{"Nghị quyết Trung ương 4 khóa XI", "Nghị quyết Trung ương 4 (khóa XII)"}},
		{"Tỉnh đã thông qua Nghị quyết về trồng rừng trong tình hình mới. Họ bàn nghị quyết về vấn đề này.", graph.KindDirective, []string{"Nghị quyết về trồng rừng trong tình hình mới"}},
		{"Họ quán triệt nghị quyết “Trồng rừng và giữ rừng” và vi phạm quy định về trồng rừng. Họ có một số chỉ thị về trồng rừng.", graph.KindDirective, []string{"nghị quyết “Trồng rừng và giữ rừng”"}},
		{"Họ nhắc Tuyên bố về ứng xử của các bên ở Biển Đông (DOC), UNCLOS 1982 và Công ước Luật Biển. Họ giữ DOC.", graph.KindDirective, []string{"Tuyên bố về ứng xử của các bên ở Biển Đông", "UNCLOS 1982"}},
		{"Hội nghị ra tuyên bố chung kêu gọi hòa bình và thông qua Tuyên bố Vinh. Họ tuyên bố Huế xanh.", graph.KindDirective, []string{"Tuyên bố Vinh"}},
		{"Việc dạy nghề theo Kế hoạch số 11, kế hoạch 100 ngày, kết luận 3 đơn vị và kết luận 21 của Bộ Y tế.", graph.KindDirective, []string{"Kế hoạch số 11", "kết luận 21"}},
		{"Họ mong 12 hiệp định thương mại tự do (FTA), Hiệp định miễn thị thực và Hiệp định Mekong và việc giữ nước.", graph.KindDirective, []string{"Hiệp định miễn thị thực", "Hiệp định Mekong"}},
		{"Tỉnh ban hành Kết luận về việc thực hiện Nghị quyết 16-NQ/TW, rồi có Công văn số 7/BYT.", graph.KindDirective, []string{"Kết luận về việc thực hiện Nghị quyết 16-NQ/TW", "Nghị quyết 16-NQ/TW", "Công văn số 7/BYT"}},
		{"Họ thực hiện Nghị quyết về giữ rừng đầu nguồn và Nghị quyết về giữ rừng đầu nguồn ven biển; họ đọc Công ước Viên về lãnh sự.", graph.KindDirective, []string{"Nghị quyết về giữ rừng đầu nguồn", "Công ước Viên về lãnh sự"}},
		{"Nguồn cung gạo Huế tăng. Họ đưa nhà hát về Thủ Đức. Bà Lê Thị Năm ở phường Bình Hưng B.", graph.KindPlace, []string{"Huế", "Thủ Đức", "phường Bình Hưng B"}},
		{"Sở Y tế thắng Tây Ban Nha.", graph.KindOrganization, []string{"Sở Y tế"}},
		{"Tại Đài Loan, Ba Lan và xã Tiên Điền, huyện Nghi Xuân.", graph.KindPlace, []string{"Đài Loan", "Ba Lan", "xã Tiên Điền", "huyện Nghi Xuân"}},
	}
	for _, row := range rows {
		a := Claims(graph.Article{Text: row.text})
		var got []string
		for _, e := range a.Entities {
			if e.Kind == row.kind {
				got = append(got, e.Name)
			}
		}
		if !slices.Equal(got, row.want) {
			t.Errorf("%q: %s %q, want %q", row.text, row.kind, got, row.want)
		}
		check(t, a)
	}
}

func TestWhoIsMeant(t *testing.T) {
	a := Claims(graph.Article{Text: "Ông Trần Văn Ba mở đầu. Ông Ba cười. Bà Mai thì không."})
	for _, e := range a.Entities {
		switch e.Name {
		case "Trần Văn Ba":
			if len(e.Mentions) != 2 || e.Unresolved || !slices.Equal(e.Honorifics, []string{"Ông"}) {
				t.Errorf("%+v", e)
			}
		case "Mai":
			if !e.Unresolved {
				t.Error("nothing introduces bà Mai, and yet she is resolved")
			}
		default:
			t.Errorf("who is %q?", e.Name)
		}
	}
}

// An event has one entity under its shorter and longer names, and another event its own.
func TestEvents(t *testing.T) {
	rows := []struct {
		text string
		want []string
	}{
		{"Bà Lê Thị Năm dự tọa đàm Báo chí sáng tạo, vì dân, vì việc thực hiện luật mới do Sở Y tế tổ chức sáng 3/5.", []string{"tọa đàm Báo chí sáng tạo, vì dân, vì việc thực hiện luật mới"}},
		{"Sáng 3/5, bà Lê Thị Năm chủ trì họp Bộ Chính trị. Phát biểu tại cuộc họp, bà Lê Thị Năm khen rừng.", []string{"họp Bộ Chính trị"}},
		{"Sáng 3/5, bà Lê Thị Năm chủ trì họp lãnh đạo chủ chốt của Đảng, Nhà nước ở Huế.", []string{"họp lãnh đạo chủ chốt của Đảng, Nhà nước"}},
		{"Bà Lê Thị Năm dự Hội nghị Nghề rừng lần thứ 6 và Hội nghị Sông dài sáng 3/5. Ông Trần Văn Ba dự Hội nghị Sông dài.", []string{"Hội nghị Nghề rừng lần thứ 6", "Hội nghị Sông dài"}},
		{"Bà Lê Thị Năm dự hội thảo Đạo đức nghề báo - nội dung và giá trị sáng 3/5.", []string{"hội thảo Đạo đức nghề báo - nội dung và giá trị"}},
		{"Sáng 3/5 diễn ra hội nghị Phát triển dịch vụ tại Huế - nâng cao năng lực cạnh tranh và đẩy mạnh liên kết vùng.", []string{"hội nghị Phát triển dịch vụ tại Huế - nâng cao năng lực cạnh tranh và đẩy mạnh liên kết vùng"}},
		{"Bà Lê Thị Năm dự hội thảo khoa học Rèn luyện đạo đức theo Di chúc Chủ tịch Hồ Chí Minh sáng 3/5.", []string{"hội thảo khoa học Rèn luyện đạo đức theo Di chúc Chủ tịch Hồ Chí Minh"}},
		{"Sáng 3/5, bà Lê Thị Năm chủ trì hội nghị phê duyệt kế hoạch năm 2019.", []string{"hội nghị phê duyệt kế hoạch năm 2019"}},
		{"Hội nghị tổng kết năm 2018 diễn ra sáng 3/5. Bà Lê Thị Năm mang đến hội nghị báo cáo “Giữ rừng, giữ nước”.", []string{"Hội nghị tổng kết năm 2018"}},
		{"Sáng 3/5, bà Lê Thị Năm dự hội thảo “Giữ rừng”. Ông Trần Văn Ba phát biểu tại hội thảo giữ rừng ấy.", []string{"hội thảo “Giữ rừng”"}},
		{"Sáng 1/3, Hội đồng họp phiên thường kỳ tháng 2. Phát biểu tại phiên họp, bà Lê Thị Năm cho biết rừng xanh.", []string{"phiên thường kỳ tháng 2"}},
		{"Đại hội 9 Hội Đông y tỉnh khai mạc sáng 3/5. Bà Lê Thị Năm dự Đại hội 9. Ông Trần Văn Ba dự đại hội lần thứ 9.", []string{"Đại hội 9 Hội Đông y tỉnh"}},
		{"Lễ kỷ niệm 50 năm thành lập Hội Đông y tỉnh đã diễn ra. Bà Lê Thị Năm dự lễ kỷ niệm 50 năm.", []string{"Lễ kỷ niệm 50 năm thành lập Hội Đông y tỉnh"}},
		{"Hội nghị tổng kết công tác chuẩn bị mùa lũ với tinh thần thẳng thắn đã diễn ra sáng 3/5.", []string{"Hội nghị tổng kết công tác chuẩn bị mùa lũ"}},
		{"Bà Lê Thị Năm dự lễ trao bằng tốt nghiệp sáng 3/5.", []string{"lễ trao bằng tốt nghiệp"}},
		{"Bà Lê Thị Năm dự hội nghị gặp mặt giữa lãnh đạo tỉnh và các nhà buôn sáng 3/5.", []string{"hội nghị gặp mặt giữa lãnh đạo tỉnh và các nhà buôn"}},
		{"Bà Lê Thị Năm chủ trì cuộc họp báo cáo việc chống lũ.", []string{"cuộc họp báo cáo việc chống lũ"}},
		{"Hội nghị liên tịch Đảng đoàn, Ban Thường vụ Hội Đông y tỉnh lần thứ 7 diễn ra sáng 3/5.", []string{"Hội nghị liên tịch Đảng đoàn, Ban Thường vụ Hội Đông y tỉnh lần thứ 7"}},
		{"Hội thảo về cây thuốc là diễn đàn lớn của tỉnh. Bà Lê Thị Năm dự hội thảo.", []string{"Hội thảo về cây thuốc"}},
		{"Bà Lê Thị Năm dự hội nghị về phát triển kinh tế - xã hội sáng 3/5.", []string{"hội nghị về phát triển kinh tế - xã hội"}},
		{"Bà Lê Thị Năm dự hội nghị sơ kết thực hiện Chỉ thị 09 - CT / TU sáng 3/5.", []string{"hội nghị sơ kết thực hiện Chỉ thị 09 - CT / TU"}},
		{"Bà Lê Thị Năm dự Diễn đàn Núi cao - Biển rộng sáng 3/5.", []string{"Diễn đàn Núi cao - Biển rộng"}},
		{"Bà Lê Thị Năm dự hội nghị về phòng, chống tham nhũng, lãng phí sáng 3/5.", []string{"hội nghị về phòng, chống tham nhũng, lãng phí"}},
		{"Bà Lê Thị Năm dự cuộc họp về góp ý cho luật rừng sáng 3/5.", []string{"cuộc họp về góp ý cho luật rừng"}},
		{"Bà Lê Thị Năm dự hội nghị về công tác thi cử và tuyển sinh sáng 3/5.", []string{"hội nghị về công tác thi cử và tuyển sinh"}},
		{"Bà Lê Thị Năm dự hội nghị gặp gỡ giữa Chủ tịch UBND tỉnh với Chủ tịch Hội Đông y tỉnh sáng 3/5.", []string{"hội nghị gặp gỡ giữa Chủ tịch UBND tỉnh với Chủ tịch Hội Đông y tỉnh"}},
		{"Bà Lê Thị Năm dự lễ trao bằng tiến sĩ danh dự sáng 3/5. Ông Trần Văn Ba dự Hội nghị Giải trừ quân bị.", []string{"lễ trao bằng tiến sĩ danh dự", "Hội nghị Giải trừ quân bị"}},
		{"Sáng 3/5, khai mạc Hội nghị Ban Thường vụ Hội Đông y tỉnh lần thứ 17. Bà Lê Thị Năm dự Hội nghị liên tịch lần thứ 17.", []string{"Hội nghị Ban Thường vụ Hội Đông y tỉnh lần thứ 17"}},
		{"Sáng 3/5, khai mạc hội nghị an ninh thường niên ở Huế. Bà Lê Thị Năm dự Hội nghị An ninh Huế.", []string{"Hội nghị An ninh Huế"}},
		{"Sáng 3/5, khai mạc Diễn đàn Sông Hương. Bà Lê Thị Năm phát biểu tại diễn đàn thường niên.", []string{"Diễn đàn Sông Hương"}},
		{"Bà Lê Thị Năm dự thượng đỉnh ABCD sáng 3/5. Thượng đỉnh Lào - Nga bị lùi lại.", []string{"thượng đỉnh ABCD"}},
		{"Các đại biểu bàn việc giữ rừng trong cuộc họp tại Huế hôm nay. Sáng 3/5, bà Lê Thị Năm dự Hội nghị Nghề rừng Việt - Lào.", []string{"Hội nghị Nghề rừng Việt - Lào"}},
		{"Bà Lê Thị Năm phát biểu tại một hội nghị ở Huế. Rừng rất xanh. Bà Lê Thị Năm phát biểu tại một hội nghị ở Huế.", []string{"hội nghị"}},
		{"Hội nghị thượng đỉnh ABCD phản ánh tình bạn. Bà Lê Thị Năm dự hội nghị.", []string{"Hội nghị thượng đỉnh ABCD"}},
		{"Hội nghị Trung ương 3 khóa 12 làm việc từ sáng 3/5.", []string{"Hội nghị Trung ương 3 khóa 12"}},
		{"Hội nghị tổng kết công tác năm 2017, triển khai nhiệm vụ năm 2018 diễn ra sáng 3/5.", []string{"Hội nghị tổng kết công tác năm 2017, triển khai nhiệm vụ năm 2018"}},
		{"Hội nghị tổng kết phong trào thi đua, khen thưởng năm 2018 diễn ra sáng 3/5.", []string{"Hội nghị tổng kết phong trào thi đua, khen thưởng năm 2018"}},
		{"Hội nghị về phát triển kinh tế, lãnh đạo tỉnh cho biết, diễn ra sáng 3/5.", []string{"Hội nghị về phát triển kinh tế"}},
		{"Kỳ họp thứ 6, Hội đồng nhân dân tỉnh khóa IX, diễn ra sáng 3/5.", []string{"Kỳ họp thứ 6, Hội đồng nhân dân tỉnh khóa IX"}},
		{"Tại kỳ họp thứ 6, Hội đồng nhân dân tỉnh khóa IX đã bầu bà Lê Thị Năm.", []string{"kỳ họp thứ 6"}},
		{"Phiên khai mạc kỳ họp thứ 6 diễn ra sáng 3/5. Bà Lê Thị Năm dự kỳ họp thứ 6.", []string{"kỳ họp thứ 6"}},
		{"Bà Lê Thị Năm dự hội thảo về thi cử cho các thầy cô sáng 3/5.", []string{"hội thảo về thi cử cho các thầy cô"}},
		{"Bà Lê Thị Năm phát biểu tại kỳ họp thứ 6. Phiên họp thứ 9 Hội Đông y tỉnh diễn ra sáng 3/5.", []string{"kỳ họp thứ 6", "Phiên họp thứ 9 Hội Đông y tỉnh"}},
		{"Bà Lê Thị Năm dự hội nghị về làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh sáng 3/5.", []string{"hội nghị về làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"}},
		{"Bà Lê Thị Năm dự hội nghị công bố Quyết định của Chủ tịch UBND tỉnh về trồng rừng sáng 3/5.", []string{"hội nghị công bố Quyết định của Chủ tịch UBND tỉnh về trồng rừng"}},
		{"Bà Lê Thị Năm dự hội nghị về công tác thanh, kiểm tra sáng 3/5.", []string{"hội nghị về công tác thanh, kiểm tra"}},
		{"Bà Lê Thị Năm dự hội nghị trực tuyến với Quảng Ninh, Khánh Hòa và Kiên Giang sáng 3/5.", []string{"hội nghị trực tuyến với Quảng Ninh, Khánh Hòa và Kiên Giang"}},
		{"Bà Lê Thị Năm dự hội nghị thường niên Diễn đàn Núi cao (DNC) sáng 3/5.", []string{"hội nghị thường niên Diễn đàn Núi cao (DNC)"}},
		{"Bà Lê Thị Năm dự Hội nghị Người Việt Nam ở nước ngoài sáng 3/5.", []string{"Hội nghị Người Việt Nam ở nước ngoài"}},
		{"Bà Lê Thị Năm dự lễ ký kết chính thức Hiệp định ABCD sáng 3/5.", []string{"lễ ký kết chính thức Hiệp định ABCD"}},
		{"Hội nghị thượng đỉnh ABCD khép lại với niềm vui. Bà Lê Thị Năm dự hội nghị.", []string{"Hội nghị thượng đỉnh ABCD"}},
		{"Bà Lê Thị Năm dự hội nghị về giữ rừng, người làm rừng và thú hiếm sáng 3/5.", []string{"hội nghị về giữ rừng, người làm rừng và thú hiếm"}},
		{"Tại hội nghị về giữ rừng, nhà buôn và thợ săn đã cười. Bà Lê Thị Năm dự hội nghị.", []string{"hội nghị về giữ rừng"}},
		{"Bà Lê Thị Năm dự lễ tôn vinh, khen thưởng thầy thuốc giỏi sáng 3/5.", []string{"lễ tôn vinh, khen thưởng thầy thuốc giỏi"}},
		{"Bà Lê Thị Năm dự hội nghị về mở rộng đường làng, mở rộng chợ huyện sáng 3/5.", []string{"hội nghị về mở rộng đường làng, mở rộng chợ huyện"}},
		{"Bà Lê Thị Năm dự lễ kỷ niệm 50 năm lập tỉnh, 20 năm ngày mở trường sáng 3/5.", []string{"lễ kỷ niệm 50 năm lập tỉnh, 20 năm ngày mở trường"}},
		{"Bà Lê Thị Năm dự lễ kỷ niệm 50 năm ngày Bác Hồ về thăm trường sáng 3/5.", []string{"lễ kỷ niệm 50 năm ngày Bác Hồ về thăm trường"}},
		{"Bà Lê Thị Năm dự hội nghị gặp gỡ lãnh đạo các sở, ban, ngành sáng 3/5.", []string{"hội nghị gặp gỡ lãnh đạo các sở, ban, ngành"}},
		{"Bà Lê Thị Năm dự Hội nghị thượng đỉnh Liên minh châu Âu và Hiệp hội Sao Mai sáng 3/5.", []string{"Hội nghị thượng đỉnh Liên minh châu Âu và Hiệp hội Sao Mai"}},
		{"Bà Lê Thị Năm dự lễ trao giải thưởng Trần Văn Ba sáng 3/5.", []string{"lễ trao giải thưởng Trần Văn Ba"}},
		{"Bà Lê Thị Năm dự hội nghị về giữ rừng đến năm 2035 sáng 3/5.", []string{"hội nghị về giữ rừng đến năm 2035"}},
		{"Bà Lê Thị Năm dự Hội nghị Bộ trưởng Y tế ASEAN +3 sáng 3/5.", []string{"Hội nghị Bộ trưởng Y tế ASEAN +3"}},
		{"Bà Lê Thị Năm dự hội nghị về nước sạch tại các xã nghèo sáng 3/5.", []string{"hội nghị về nước sạch tại các xã nghèo"}},
		{"Bà Lê Thị Năm dự hội nghị về giá nhà trên địa bàn tỉnh sáng 3/5.", []string{"hội nghị về giá nhà trên địa bàn tỉnh"}},
		{"Bà Lê Thị Năm dự cuộc gặp gỡ với sinh viên Việt Nam tại Lào sáng 3/5.", []string{"cuộc gặp gỡ với sinh viên Việt Nam tại Lào"}},
		{"Bà Lê Thị Năm dự buổi làm việc với lãnh đạo các tỉnh Nghệ An, Hà Tĩnh và miền Tây sáng 3/5.", []string{"buổi làm việc với lãnh đạo các tỉnh Nghệ An, Hà Tĩnh và miền Tây"}},
		{"Bà Lê Thị Năm dự Hội nghị Bộ trưởng Y tế và Thứ trưởng Tài chính ASEAN sáng 3/5.", []string{"Hội nghị Bộ trưởng Y tế và Thứ trưởng Tài chính ASEAN"}},
		{"Bà Lê Thị Năm dự Hội nghị Bộ trưởng Sáng kiến Sông xanh sáng 3/5.", []string{"Hội nghị Bộ trưởng Sáng kiến Sông xanh"}},
		{"Bà Lê Thị Năm chủ trì hội nghị đổi mới trường học. Ông Trần Văn Ba phát biểu tại hội nghị.", []string{"hội nghị đổi mới trường học"}},
		{"Bà Lê Thị Năm dự diễn đàn logistics Việt Nam sáng 3/5.", []string{"diễn đàn logistics Việt Nam"}},
		{"Bà Lê Thị Năm dự hội nghị triển khai nhiệm vụ thời gian tới, với các nội dung sau.", []string{"hội nghị triển khai nhiệm vụ thời gian tới"}},
		{"Sáng 3/5, bà Lê Thị Năm có buổi làm việc với các cán bộ chủ chốt của ngành trồng rừng.", []string{"buổi làm việc với các cán bộ chủ chốt của ngành trồng rừng"}},
		{"Sáng 3/5, bà Lê Thị Năm có buổi làm việc với lãnh đạo và cán bộ chủ chốt tỉnh Nghệ An.", []string{"buổi làm việc với lãnh đạo và cán bộ chủ chốt tỉnh Nghệ An"}},
		{"Bà Lê Thị Năm dự hội nghị tập huấn nghiệp vụ tổ chức lễ hội làng sáng 3/5.", []string{"hội nghị tập huấn nghiệp vụ tổ chức lễ hội làng"}},
		{"Sở Y tế tổ chức hội nghị cán bộ chủ chốt nghe báo cáo nhanh kết quả chống dịch sáng 3/5.", []string{"hội nghị cán bộ chủ chốt nghe báo cáo nhanh kết quả chống dịch"}},
		{"Bà Lê Thị Năm dự hội nghị quán triệt Chỉ thị số 3 ngày 5/6/2019 của Thủ tướng về giá thuốc sáng 3/7.", []string{"hội nghị quán triệt Chỉ thị số 3 ngày 5/6/2019 của Thủ tướng về giá thuốc"}},
		{"Sáng 3/5, hội nghị về rừng tự nhiên chào đón bà Lê Thị Năm.", []string{"hội nghị về rừng tự nhiên"}},
		{"Bà Lê Thị Năm dự Lễ khai mạc “Tuần sách cũ” và “Tuần phim mới” tối 4/5.", []string{"Lễ khai mạc “Tuần sách cũ” và “Tuần phim mới”"}},
		{"Bà Lê Thị Năm dự Hội nghị ABCD “sẽ mở ra một trang mới” sáng 3/5.", []string{"Hội nghị ABCD"}},
		{"Tại Hội nghị giám đốc Sở Y tế năm 2017, bà Lê Thị Năm phát biểu.", []string{"Hội nghị giám đốc Sở Y tế năm 2017"}},
		{"Bà Lê Thị Năm dự kỳ họp thứ 14 (kỳ họp bất thường) của HĐND tỉnh Nghệ An sáng 3/5.", []string{"kỳ họp thứ 14 (kỳ họp bất thường) của HĐND tỉnh Nghệ An"}},
		{"Đại hội đồng cổ đông (ĐHĐCĐ) thường niên của Traveco diễn ra sáng 3/5.", []string{"Đại hội đồng cổ đông (ĐHĐCĐ) thường niên của Traveco"}},
		{"Bà Lê Thị Năm dự hội thảo 40 năm Hà Tiên (Kiên Giang), tỉnh An Giang sáng 3/5.", []string{"hội thảo 40 năm Hà Tiên (Kiên Giang), tỉnh An Giang"}},
		{"Sáng 3/5, Hội nghị lần thứ 7, Ban Chấp hành Hội Đông y tỉnh khóa V hoàn thành mọi việc.", []string{"Hội nghị lần thứ 7, Ban Chấp hành Hội Đông y tỉnh khóa V"}},
		{"Bà Lê Thị Năm dự cuộc họp đánh giá tình hình chuẩn bị cho mùa lũ sáng 3/5.", []string{"cuộc họp đánh giá tình hình chuẩn bị cho mùa lũ"}},
		{"Bà Lê Thị Năm dự lễ bàn giao nhà cho các hộ nghèo sáng 3/5.", []string{"lễ bàn giao nhà cho các hộ nghèo"}},
		{"Bà Lê Thị Năm chủ trì họp báo về dự kiến chương trình mùa hát sáng 3/5.", []string{"họp báo về dự kiến chương trình mùa hát"}},
		{"Bà Lê Thị Năm dự diễn đàn về sáng kiến trồng rừng ngày 3/5.", []string{"diễn đàn về sáng kiến trồng rừng"}},
		{"Bà Lê Thị Năm dự hội nghị về nuôi các loài động vật, thực vật quý sáng 3/5.", []string{"hội nghị về nuôi các loài động vật, thực vật quý"}},
		{"Bà Lê Thị Năm dự Diễn đàn thương mại, đầu tư Việt Nam - Lào sáng 3/5.", []string{"Diễn đàn thương mại, đầu tư Việt Nam - Lào"}},
		{"Bà Lê Thị Năm dự lễ ký quy chế về công tác xây dựng, phát triển nhà trường sáng 3/5.", []string{"lễ ký quy chế về công tác xây dựng, phát triển nhà trường"}},
		{"Bà Lê Thị Năm dự hội nghị kết nối cung - cầu hàng hóa giữa các tỉnh, thành miền Tây sáng 3/5.", []string{"hội nghị kết nối cung - cầu hàng hóa giữa các tỉnh, thành miền Tây"}},
		{"Bà Lê Thị Năm dự Diễn đàn Việt Nam - châu Phi sáng 3/5.", []string{"Diễn đàn Việt Nam - châu Phi"}},
		{"Hội nghị lần thứ 11 - Ban chấp hành Hội Đông y tỉnh khóa X diễn ra sáng 3/5.", []string{"Hội nghị lần thứ 11 - Ban chấp hành Hội Đông y tỉnh khóa X"}},
		{"Bà Lê Thị Năm phát biểu tại hội nghị Tỉnh ủy lần thứ 16 khóa X - Ảnh: N.A.", []string{"hội nghị Tỉnh ủy lần thứ 16 khóa X"}},
		{"Bà Lê Thị Năm dự kỳ họp thứ 7 HĐND tỉnh Nghệ An - kỳ họp bất thường sáng 3/5.", []string{"kỳ họp thứ 7 HĐND tỉnh Nghệ An - kỳ họp bất thường"}},
		{"Bà Lê Thị Năm dự hội nghị cấp cao của Diễn đàn Hợp tác Sông xanh sáng 3/5.", []string{"hội nghị cấp cao của Diễn đàn Hợp tác Sông xanh"}},
		{"Bà Lê Thị Năm dự hội nghị tổng kết thi đua của Q. 11 sáng 3/5.", []string{"hội nghị tổng kết thi đua của Q. 11"}},
		{"Bà Lê Thị Năm dự hội thảo về chủ đề: “Trẻ và rừng” sáng 3/5.", []string{"hội thảo về chủ đề: “Trẻ và rừng”"}},
		{"Bà Lê Thị Năm dự Hội nghị cấp cao Diễn đàn Hợp tác Sông xanh lần thứ 12 sáng 3/5.", []string{"Hội nghị cấp cao Diễn đàn Hợp tác Sông xanh lần thứ 12"}},
		{"Bà Lê Thị Năm chứng kiến lễ ký hợp đồng giữa các hãng và đồng chủ trì việc khác.", []string{"lễ ký hợp đồng giữa các hãng"}},
		{"Bà Lê Thị Năm dự hội nghị về vai trò của Đội Thiếu niên Hồ Chí Minh sáng 3/5.", []string{"hội nghị về vai trò của Đội Thiếu niên Hồ Chí Minh"}},
		{"Bà Lê Thị Năm dự lễ trao bằng cho các giáo sư, phó giáo sư sáng 3/5.", []string{"lễ trao bằng cho các giáo sư, phó giáo sư"}},
		{"Sáng 3/5 tại Vinh đã diễn ra hội nghị lãnh đạo Hội Đông y các tỉnh miền Trung.", []string{"hội nghị lãnh đạo Hội Đông y các tỉnh miền Trung"}},
		{"Bà Lê Thị Năm dự tọa đàm về nghề của người trên biển sáng 3/5.", []string{"tọa đàm về nghề của người trên biển"}},
		{"Bà Lê Thị Năm dự hội nghị về dạy nghề theo mô hình mới sáng 3/5.", []string{"hội nghị về dạy nghề theo mô hình mới"}},
		{"Bà Lê Thị Năm có buổi làm việc với Sở Thông tin và Truyền thông sáng 3/5.", []string{"buổi làm việc với Sở Thông tin và Truyền thông"}},
		{"Bà Lê Thị Năm dự Hội nghị doanh nhân ABCD (CEO Summit) đầu giờ chiều 3/5.", []string{"Hội nghị doanh nhân ABCD (CEO Summit)"}},
		{"Bà Lê Thị Năm dự hội nghị xúc tiến đầu tư vào Nghệ An năm 2019 tại Lào.", []string{"hội nghị xúc tiến đầu tư vào Nghệ An năm 2019"}},
		{"Bà Lê Thị Năm dự buổi làm việc của Tổ công tác của Thủ tướng với Sở Y tế về giá thuốc sáng 3/5.", []string{"buổi làm việc của Tổ công tác của Thủ tướng với Sở Y tế về giá thuốc"}},
		{"Sáng 3/5, Sở Y tế tổ chức hội nghị cán bộ chủ chốt nghe thông báo kết quả Hội nghị Trung ương 8. Hội nghị Trung ương 8 đã khai mạc ngày 2/4.", []string{"hội nghị cán bộ chủ chốt nghe thông báo kết quả Hội nghị Trung ương 8", "Hội nghị Trung ương 8"}},
		{"Bà Lê Thị Năm chủ trì lễ đón Thủ tướng Lào Bun Phan tại Huế.", []string{"lễ đón Thủ tướng Lào Bun Phan"}},
		{"Bà Lê Thị Năm nói tại cuộc họp báo sau hội đàm với ông Bun Phan.", []string{"cuộc họp báo sau hội đàm với ông Bun Phan"}},
		{"Bà Lê Thị Năm dự hội nghị triển khai kế hoạch trồng rừng, dự toán thu chi ngân sách, tổng biên chế hành chính.", []string{"hội nghị triển khai kế hoạch trồng rừng, dự toán thu chi ngân sách, tổng biên chế hành chính"}},
		{"Một tháng sau hội nghị Sông xanh lần 2, hãng tin Reuters viết nhiều. Bà Lê Thị Năm đã dự hội nghị Sông xanh.", []string{"hội nghị Sông xanh lần 2"}},
		{"Bà Lê Thị Năm có buổi làm việc với Sở Y tế và lãnh đạo các bệnh viện của tỉnh để bàn về giá thuốc.", []string{"buổi làm việc với Sở Y tế và lãnh đạo các bệnh viện của tỉnh"}},
		{"Bà Lê Thị Năm dự cuộc làm việc với lãnh đạo Bộ Y tế và các bộ, ngành Trung ương về giá thuốc sáng 3/5.", []string{"cuộc làm việc với lãnh đạo Bộ Y tế và các bộ, ngành Trung ương về giá thuốc"}},
		{"Bà Lê Thị Năm dự hội nghị Đảng đoàn - Ban Thường vụ Trung ương Hội Đông y lần thứ 4 - khóa IX sáng 3/5.", []string{"hội nghị Đảng đoàn - Ban Thường vụ Trung ương Hội Đông y lần thứ 4 - khóa IX"}},
		{"Bà Lê Thị Năm dự hội nghị về chính sách liên quan đến lĩnh vực nước sạch sáng 3/5.", []string{"hội nghị về chính sách liên quan đến lĩnh vực nước sạch"}},
		{"Bà Lê Thị Năm dự hội nghị sản xuất kinh doanh năm 2016 sáng 3/5.", []string{"hội nghị sản xuất kinh doanh năm 2016"}},
		{"Bà Lê Thị Năm dự tọa đàm về thu hút đầu tư ở Việt Nam trong công nghiệp 4.0 sáng 3/5.", []string{"tọa đàm về thu hút đầu tư ở Việt Nam trong công nghiệp 4.0"}},
		{"Bà Lê Thị Năm nói tại phiên thảo luận với chủ đề: “Rừng và biển”.", []string{"phiên thảo luận với chủ đề: “Rừng và biển”"}},
		{"Bà Lê Thị Năm dự lễ viếng ông Trần Văn Ba sáng 3/5.", []string{"lễ viếng ông Trần Văn Ba"}},
		{"Bà Lê Thị Năm nói tại cuộc gặp giữa lãnh đạo Lào Bun Phan và Thủ tướng Đỗ Văn Sáu.", []string{"cuộc gặp giữa lãnh đạo Lào Bun Phan và Thủ tướng Đỗ Văn Sáu"}},
		{"Bà Lê Thị Năm dự hội nghị tổng kết năm 2018 của Tổng công ty Sông xanh (Sogreco) sáng 3/5.", []string{"hội nghị tổng kết năm 2018 của Tổng công ty Sông xanh (Sogreco)"}},
		{"Bà Lê Thị Năm dự hội nghị tổng kết thi đua (chiều 3/5) ở Huế.", []string{"hội nghị tổng kết thi đua"}},
		{"Bà Lê Thị Năm dự lễ kỷ niệm 50 năm lập tỉnh và 20 năm tỉnh trở thành vùng cao su sáng 3/5.", []string{"lễ kỷ niệm 50 năm lập tỉnh và 20 năm tỉnh trở thành vùng cao su"}},
		{"Bà Lê Thị Năm phát biểu tại Diễn đàn Sông xanh 2019. Đây là diễn đàn lớn nhất về sông trong năm 2019.", []string{"Diễn đàn Sông xanh 2019"}},
		{"Bà Lê Thị Năm dự diễn đàn châu Á sáng 3/5.", []string{"diễn đàn châu Á"}},
		{"Bà Lê Thị Năm có buổi làm việc với Thành ủy, UBND và Đoàn Đại biểu Quốc hội TP. HCM để bàn về giá thuốc.", []string{"buổi làm việc với Thành ủy, UBND và Đoàn Đại biểu Quốc hội TP. HCM"}},
		{"Bà Lê Thị Năm dự cuộc gặp thường niên giữa Sở Y tế và các nhà thầu, đối tác nước ngoài để bàn việc.", []string{"cuộc gặp thường niên giữa Sở Y tế và các nhà thầu, đối tác nước ngoài"}},
		{"Sáng 3/5, lễ tân chào bà Lê Thị Năm. Bà Lê Thị Năm dự lễ tổng kết.", []string{"lễ tổng kết"}},
		{"Bà Lê Thị Năm nói tại buổi làm việc cùng UBND tỉnh Nghệ An về giá thuốc.", []string{"buổi làm việc cùng UBND tỉnh Nghệ An về giá thuốc"}},
		{"Bà Lê Thị Năm đã hội đàm với Giám đốc Sở Y tế, rồi về.", []string{"hội đàm với Giám đốc Sở Y tế"}},
		{"Bà Lê Thị Năm dự lễ nhậm chức của Thủ tướng Bun Phan sáng 3/5.", []string{"lễ nhậm chức của Thủ tướng Bun Phan"}},
		{"Ông Đỗ Văn Sáu phát biểu tại buổi làm việc của bà Lê Thị Năm với lãnh đạo tỉnh Nghệ An sáng 3/5.", []string{"buổi làm việc của bà Lê Thị Năm với lãnh đạo tỉnh Nghệ An"}},
		{"Ông Đỗ Văn Sáu phát biểu tại cuộc gặp giữa bà Lê Thị Năm và người đồng cấp Lào Bun Phan. Bà Lê Thị Năm nói tại cuộc gặp.", []string{"cuộc gặp giữa bà Lê Thị Năm và người đồng cấp Lào Bun Phan"}},
		{"Tại cuộc gặp với Phó Thủ tướng, Bộ trưởng Bộ Y tế Trần Văn Ba, bà Lê Thị Năm nói ít.", []string{"cuộc gặp với Phó Thủ tướng, Bộ trưởng Bộ Y tế Trần Văn Ba"}},
		{"Tại cuộc gặp với Thủ tướng, Bộ trưởng Bộ Y tế Trần Văn Ba nói ít.", []string{"cuộc gặp"}},
		{"Bà Lê Thị Năm nói tại buổi làm việc với giám đốc, hiệu trưởng các trường.", []string{"buổi làm việc"}},
		{"Bà Lê Thị Năm nói tại cuộc gặp với ông Bun Phan. Cuộc gặp với Bộ trưởng Bộ Y tế Trần Văn Ba là việc khác.", []string{"cuộc gặp với ông Bun Phan"}},
		{"Bà Lê Thị Năm dự Hội nghị thượng đỉnh nhóm các nước trồng rừng (G 20) sáng 3/5. Hội nghị G20 thành công.", []string{"Hội nghị thượng đỉnh nhóm các nước trồng rừng (G 20)"}},
		{"Bà Lê Thị Năm dự hội nghị sơ kết công tác Hội và phong trào sinh viên sáng 3/5.", []string{"hội nghị sơ kết công tác Hội và phong trào sinh viên"}},
		{"Bà Lê Thị Năm dự lễ trao bằng tiến sĩ danh dự cho Thủ tướng Lào Bun Phan sáng 3/5.", []string{"lễ trao bằng tiến sĩ danh dự cho Thủ tướng Lào Bun Phan"}},
		{"Bà Lê Thị Năm dự cuộc gặp của Thủ tướng Bun Phan với kiều bào sáng 3/5.", []string{"cuộc gặp của Thủ tướng Bun Phan với kiều bào"}},
		{"Bà Lê Thị Năm dự cuộc làm việc đầu tiên của ông Trần Văn Ba với lãnh đạo ngành y tế địa phương sáng 3/5.", []string{"cuộc làm việc đầu tiên của ông Trần Văn Ba với lãnh đạo ngành y tế địa phương"}},
		{"Bà Lê Thị Năm chủ trì cuộc họp cho ý kiến về dự thảo quy chế.", []string{"cuộc họp cho ý kiến về dự thảo quy chế"}},
		{"Bà Lê Thị Năm nói tại cuộc gặp với Giám đốc Sở Y tế Trần Văn Ba và Chủ tịch Hội Đông y tỉnh Đỗ Văn Sáu.", []string{"cuộc gặp với Giám đốc Sở Y tế Trần Văn Ba và Chủ tịch Hội Đông y tỉnh Đỗ Văn Sáu"}},
		{"Bà Lê Thị Năm dự buổi làm việc với lãnh đạo Bộ Y tế về diễn biến dịch tả sáng 3/5.", []string{"buổi làm việc với lãnh đạo Bộ Y tế về diễn biến dịch tả"}},
		{`Sáng 3/5, diễn đàn "Rừng và Biển" cam kết giữ rừng. Bà Lê Thị Năm dự diễn đàn.`, []string{`diễn đàn "Rừng và Biển"`}},
		{"Bà Lê Thị Năm dự Hội nghị thường niên Quỹ Tiền tệ Quốc tế (IMF) và Ngân hàng Thế giới (WB) sáng 3/5.", []string{"Hội nghị thường niên Quỹ Tiền tệ Quốc tế (IMF) và Ngân hàng Thế giới (WB)"}},
		{"Bà Lê Thị Năm dự hội nghị về các giải pháp để giữ rừng sáng 3/5.", []string{"hội nghị về các giải pháp để giữ rừng"}},
		{"Lễ đón chính thức diễn ra sáng 3/5. Bà Lê Thị Năm dự lễ đón.", []string{"Lễ đón chính thức"}},
		{"Bà Lê Thị Năm trả lời tại phiên chất vấn và trả lời chất vấn sáng 3/5.", []string{"phiên chất vấn và trả lời chất vấn"}},
		{"Bà Lê Thị Năm dự phiên đối thoại chính sách cấp cao sáng 3/5.", []string{"phiên đối thoại chính sách cấp cao"}},
		{"Bà Lê Thị Năm dự Lễ trao Giải Báo chí tỉnh lần thứ XII - năm 2017 tối 3/5.", []string{"Lễ trao Giải Báo chí tỉnh lần thứ XII - năm 2017"}},
		{"Bà Lê Thị Năm dự Hội nghị cấp cao ASEAN - Lào, thành phố Huế, ngày 3/5.", []string{"Hội nghị cấp cao ASEAN - Lào"}},
		{"Sáng 3/5, Đại hội Hội Đông y tỉnh lần thứ XIII bày tỏ niềm vui. Bà Lê Thị Năm dự đại hội.", []string{"Đại hội Hội Đông y tỉnh lần thứ XIII"}},
		{"Bà Lê Thị Năm dự hội nghị về thực hiện quy chế dân chủ ở cơ sở sáng 3/5.", []string{"hội nghị về thực hiện quy chế dân chủ ở cơ sở"}},
		{"Bà Lê Thị Năm dự hội nghị về phát triển vùng Nghệ An, thích ứng với biến đổi khí hậu sáng 3/5.", []string{"hội nghị về phát triển vùng Nghệ An, thích ứng với biến đổi khí hậu"}},
		{"Bà Lê Thị Năm dự hội nghị phổ biến Nghị quyết số 4 về trồng rừng; ngăn chặn phá rừng sáng 3/5.", []string{"hội nghị phổ biến Nghị quyết số 4 về trồng rừng; ngăn chặn phá rừng"}},
		{"Bà Lê Thị Năm dự lễ kỷ niệm 40 năm ngày bảo vệ Hà Tiên và cùng quân dân Campuchia đánh giặc sáng 3/5.", []string{"lễ kỷ niệm 40 năm ngày bảo vệ Hà Tiên và cùng quân dân Campuchia đánh giặc"}},
		{"Sáng 3/5, bà Lê Thị Năm dự Hội thảo khoa học về rừng già, giá trị lịch sử và bài học kinh nghiệm.", []string{"Hội thảo khoa học về rừng già, giá trị lịch sử và bài học kinh nghiệm"}},
		{"Trong chuyến thăm chính thức Lào (3/5), bà Lê Thị Năm phát biểu.", []string{"chuyến thăm chính thức Lào"}},
		{"Bà Lê Thị Năm dự diễn đàn về giữ rừng lần đầu tiên tổ chức tại Huế.", []string{"diễn đàn về giữ rừng"}},
		{"Bà Lê Thị Năm chủ trì cuộc họp bàn về tình hình tại huyện Diễn Châu sáng 3/5.", []string{"cuộc họp bàn về tình hình tại huyện Diễn Châu"}},
		{"Bà Lê Thị Năm dự buổi gặp cán bộ cao cấp Nghệ An đã nghỉ hưu sáng 3/5.", []string{"buổi gặp cán bộ cao cấp Nghệ An đã nghỉ hưu"}},
		{"Trong cuộc hội kiến Thủ tướng Lào Bun Phan hôm 3/5, bà Lê Thị Năm phát biểu.", []string{"cuộc hội kiến Thủ tướng Lào Bun Phan"}},
		{"Bà Lê Thị Năm nói tại cuộc trao đổi với báo chí sáng 3/5.", []string{"cuộc trao đổi với báo chí"}},
		{"Sáng 3/5 đã diễn ra Lễ ký kết: thỏa thuận hợp tác giữa UBND tỉnh Nghệ An và Bưu điện Việt Nam. Bà Lê Thị Năm dự lễ ký kết.", []string{"Lễ ký kết: thỏa thuận hợp tác giữa UBND tỉnh Nghệ An và Bưu điện Việt Nam"}},
		{`Bà Lê Thị Năm nói tại hội thảo "Rừng Việt Nam và kinh nghiệm giữ rừng tại Lào do Hội Đông y tổ chức sáng 21-11.`, []string{`hội thảo "Rừng Việt Nam và kinh nghiệm giữ rừng tại Lào`}},
		{"Bà Lê Thị Năm dự kỳ họp thứ 7, kỳ họp bất thường HĐND tỉnh Nghệ An sáng 3/5.", []string{"kỳ họp thứ 7, kỳ họp bất thường HĐND tỉnh Nghệ An"}},
		{"Bà Lê Thị Năm dự Hội nghị Tương lai \u200bchâu Á lần thứ 23 sáng 3/5.", []string{"Hội nghị Tương lai \u200bchâu Á lần thứ 23"}},
		{"Bà Lê Thị Năm dự hội nghị lấy phiếu tín nhiệm năm 2014 với 57 người giữ các chức vụ.", []string{"hội nghị lấy phiếu tín nhiệm năm 2014"}},
		{"Bà Lê Thị Năm dự Diễn đàn Sông xanh lần đầu sau 8 năm.", []string{"Diễn đàn Sông xanh"}},
		{"Bà Lê Thị Năm dự hội nghị xúc tiến đầu tư quy mô lớn tại Huế.", []string{"hội nghị xúc tiến đầu tư"}},
		{"Bà Lê Thị Năm dự cuộc họp về tình hình tại chùa Núi Xanh sáng 3/5.", []string{"cuộc họp về tình hình tại chùa Núi Xanh"}},
		{"Bà Lê Thị Năm dự lễ khai mạc diễn đàn BRF lần 2 sáng 3/5.", []string{"lễ khai mạc diễn đàn BRF lần 2", "diễn đàn BRF lần 2"}},
		{"Bà Lê Thị Năm dự phiên họp toàn thể Diễn đàn Kinh tế quốc tế Sông Xanh (SPIEF) lần thứ 23 sáng 3/5.", []string{"phiên họp toàn thể Diễn đàn Kinh tế quốc tế Sông Xanh (SPIEF) lần thứ 23"}},
		{"Bà Lê Thị Năm dự Tuần lễ Cấp cao Diễn đàn Hợp tác Sông Xanh (APEC) lần thứ 24 sáng 3/5.", []string{"Tuần lễ Cấp cao Diễn đàn Hợp tác Sông Xanh (APEC) lần thứ 24"}},
		{"Bà Lê Thị Năm chủ trì tiệc chiêu đãi trọng thể chào mừng Thủ tướng Lào Bun Phan tối 3/5.", []string{"tiệc chiêu đãi trọng thể chào mừng Thủ tướng Lào Bun Phan"}},
		{"Bà Lê Thị Năm chủ trì họp báo kết thúc hội nghị Sông Xanh 2018 sáng 3/5.", []string{"họp báo kết thúc hội nghị Sông Xanh 2018", "hội nghị Sông Xanh 2018"}},
		{"Bà Lê Thị Năm chủ trì buổi làm việc tại huyện Diễn Châu về công tác chỉnh trang đô thị sáng 3/5.", []string{"buổi làm việc tại huyện Diễn Châu về công tác chỉnh trang đô thị"}},
		{"Bà Lê Thị Năm dự Diễn đàn Kinh tế Sông xanh (DSX) sáng 3/5. Diễn đàn Kinh tế Sông xanh 2017 khai mạc.", []string{"Diễn đàn Kinh tế Sông xanh 2017"}},
		{"Sáng 3/5, lễ kỷ niệm 20 năm UNESCO vinh danh Hội An, Mỹ Sơn diễn ra. Bà Lê Thị Năm dự lễ.", []string{"lễ kỷ niệm 20 năm UNESCO vinh danh Hội An, Mỹ Sơn"}},
		{"Bà Lê Thị Năm dự Đại hội đảng bộ tỉnh Nghệ An sáng 3/5, sau đại hội đảng bộ các cấp.", []string{"Đại hội đảng bộ tỉnh Nghệ An"}},
		{"Từ kỳ họp thứ 4 đến thứ 7, bà Lê Thị Năm đã nói nhiều. Ông Trần Văn Ba dự Diễn đàn Sông xanh.", []string{"Diễn đàn Sông xanh"}},
		{"Bà Lê Thị Năm nói tại phiên họp mở đầu của chuyên đề trồng rừng sáng 3/5.", []string{"phiên họp mở đầu của chuyên đề trồng rừng"}},
		{"Bà Lê Thị Năm dự Tọa đàm Trồng rừng mới: Gắn kết nhà máy với nhà nông do Sở Y tế tổ chức.", []string{"Tọa đàm Trồng rừng mới: Gắn kết nhà máy với nhà nông"}},
		{"Bà Lê Thị Năm chia sẻ tại Diễn đàn Việt Nam - Lào về chuyện bán sữa sang Lào.", []string{"Diễn đàn Việt Nam - Lào"}},
		{"Bà Lê Thị Năm dự buổi làm việc của Hội Đông y tỉnh, lãnh đạo các sở ngành với Sở Y tế sáng 3/5.", []string{"buổi làm việc của Hội Đông y tỉnh, lãnh đạo các sở ngành với Sở Y tế"}},
		{"Bà Lê Thị Năm dự buổi tổng kết công tác trồng rừng sáng 3/5. Ông Trần Văn Ba phát biểu tại hội nghị.", []string{"buổi tổng kết công tác trồng rừng"}},
		{"Bà Lê Thị Năm dự phiên thảo luận thứ 13 của Diễn đàn Sông xanh lúc 13h.", []string{"phiên thảo luận thứ 13 của Diễn đàn Sông xanh"}},
		{"Bà Lê Thị Năm dự cuộc gặp mặt một số nhà đầu tư lớn sáng 3/5.", []string{"cuộc gặp mặt một số nhà đầu tư lớn"}},
		{"Bà Lê Thị Năm dự hội nghị thường niên Diễn đàn Kinh tế Sông xanh sáng 3/5. Ông Trần Văn Ba phát biểu tại diễn đàn.", []string{"hội nghị thường niên Diễn đàn Kinh tế Sông xanh"}},
		{"Bà Lê Thị Năm dự buổi làm việc của Thường trực HĐND tỉnh Nghệ An, lãnh đạo các sở ngành với Sở Y tế sáng 3/5.", []string{"buổi làm việc của Thường trực HĐND tỉnh Nghệ An, lãnh đạo các sở ngành với Sở Y tế"}},
		{"Bà Lê Thị Năm dự hội nghị thường niên Diễn đàn châu Á Sông xanh sáng 3/5. Ông Trần Văn Ba phát biểu tại Diễn đàn châu Á Sông xanh.", []string{"hội nghị thường niên Diễn đàn châu Á Sông xanh"}},
		{"Bà Lê Thị Năm dự Hội nghị liên Bộ trưởng Ngoại giao - Kinh tế ABCD lần thứ 10 sáng 3/5.", []string{"Hội nghị liên Bộ trưởng Ngoại giao - Kinh tế ABCD lần thứ 10"}},
		{"Bà Lê Thị Năm dự hội nghị về quản lý công trình quốc phòng và khu quân sự sáng 3/5.", []string{"hội nghị về quản lý công trình quốc phòng và khu quân sự"}},
		{"Bà Lê Thị Năm dự Đại hội, đại biểu Hội Đông y tỉnh lần thứ V sáng 3/5.", []string{"Đại hội, đại biểu Hội Đông y tỉnh lần thứ V"}},
		{"Bà Lê Thị Năm dự chương trình gặp gỡ lãnh đạo tỉnh với đại biểu tham dự Đại hội Hội Đông y tỉnh sáng 3/5.", []string{"chương trình gặp gỡ lãnh đạo tỉnh với đại biểu tham dự Đại hội Hội Đông y tỉnh"}},
		{"Bà Lê Thị Năm dự tiệc chiêu đãi chào mừng Thủ tướng Lào Bun Phan và đoàn đại biểu cấp cao Lào.", []string{"tiệc chiêu đãi chào mừng Thủ tướng Lào Bun Phan và đoàn đại biểu cấp cao Lào"}},
		{"“Lễ phát động Chương trình Trồng rừng từ hạt quế” do Sở Y tế tổ chức sáng 3/5. Bà Lê Thị Năm dự lễ.", []string{"Lễ phát động Chương trình Trồng rừng từ hạt quế"}},
		{"Tại buổi làm việc sáng 18-2 với Bí thư Tỉnh ủy Nghệ An Trần Văn Ba, bà Lê Thị Năm báo cáo về rừng.", []string{"buổi làm việc sáng 18-2 với Bí thư Tỉnh ủy Nghệ An Trần Văn Ba"}},
		{"Bà Lê Thị Năm dự Hội nghị cấp cao ABCD. Ông Trần Văn Ba dự Hội nghị quan chức cấp cao ABCD. Ông Đỗ Văn Sáu dự Hội nghị cấp cao EFGH.", []string{"Hội nghị cấp cao ABCD", "Hội nghị quan chức cấp cao ABCD", "Hội nghị cấp cao EFGH"}},
	}
	for _, row := range rows {
		a := Claims(graph.Article{Text: row.text})
		var got []string
		for _, e := range a.Entities {
			if e.Kind == graph.KindEvent {
				got = append(got, e.Name)
			}
		}
		if !slices.Equal(got, row.want) {
			t.Errorf("%q: %q, want %q", row.text, got, row.want)
		}
		check(t, a)
	}
}

func TestDates(t *testing.T) {
	rows := []struct {
		text, published, start, end, from string
	}{
		{"Ngày 5/3/2018, Sở Y tế tổ chức hội thảo về cây thuốc.", "", "2018-03-05", "", "text"},
		{"Ngày 5/3, Sở Y tế tổ chức hội thảo về cây thuốc.", "", "--03-05", "", "text"},
		{"Ngày 5/3, Sở Y tế tổ chức hội thảo về cây thuốc.", "2018-03-06", "2018-03-05", "", "publication"},
		{"Ngày 30/12, Sở Y tế tổ chức hội thảo về cây thuốc.", "2018-01-02", "2017-12-30", "", "publication"},
		{"Trong hai ngày 26-27/6/2021, Sở Y tế tổ chức hội thảo về cây thuốc.", "", "2021-06-26", "2021-06-27", "text"},
		{"Sáng 28/12, Sở Y tế tổ chức hội nghị tổng kết công tác năm 2015 và triển khai nhiệm vụ năm 2016.", "", "2015-12-28", "", "name"},
		{"Sáng 8/1, Sở Y tế tổ chức hội nghị tổng kết công tác năm 2015 và triển khai nhiệm vụ năm 2016.", "", "2016-01-08", "", "name"},
		{"Ngày 5 tháng 3 năm 2018, Sở Y tế tổ chức hội thảo về cây thuốc.", "", "2018-03-05", "", "text"},
		{"Sở Y tế tổ chức hội thảo về cây thuốc.", "2018-03-06", "", "", ""},
		{"Hội nghị tổng kết công tác năm 2020 do Sở Y tế tổ chức ngày 2/6 tại Vinh.", "2021-06-03", "2021-06-02", "", "publication"},
		{"Hội nghị tổng kết công tác năm 2015 và triển khai nhiệm vụ năm 2016 do Sở Y tế và Hội Đông y tỉnh tổ chức đã diễn ra chiều 28/12 tại Vinh.", "", "2015-12-28", "", "name"},
		{"Hội thảo về cây thuốc sẽ khai mạc ngày 5/3 tại Vinh.", "2018-03-01", "2018-03-05", "", "publication"},
		{"Hội thảo về cây thuốc diễn ra từ 29 đến 31/10/2019 tại Vinh.", "", "2019-10-29", "2019-10-31", "text"},
		{"Hội thảo về cây thuốc diễn ra từ ngày 29/10 đến ngày 1/11/2019 tại Vinh.", "", "2019-10-29", "2019-11-01", "text"},
		{"Sáng 3/5/2019, bà Lê Thị Năm đã tiếp ông Trần Văn Ba. Tại buổi tiếp, bà Năm chúc ông Ba khỏe.", "", "2019-05-03", "", "text"},
		{"Sáng 20/3, Sở Y tế tổ chức hội thảo về cây thuốc. Tháng 2/2019, ông Trần Văn Ba nghỉ hưu.", "", "2019-03-20", "", "text"},
		{"Sáng 20/9, Sở Y tế tổ chức hội thảo về cây thuốc. Tháng 2/2019, ông Trần Văn Ba nghỉ hưu.", "", "--09-20", "", "text"},
		{"Sáng 20/9, Sở Y tế tổ chức hội thảo về cây thuốc. 8 tháng đầu năm 2018, rừng mọc nhanh.", "", "2018-09-20", "", "text"},
		{"Sáng 20/1, Sở Y tế tổ chức hội thảo về cây thuốc. Mười tháng đầu năm 2018, rừng mọc nhanh.", "", "2019-01-20", "", "text"},
		{"Sáng 20/5, Sở Y tế tổ chức hội thảo về cây thuốc. Những tháng đầu năm 2018, rừng mọc nhanh.", "", "2018-05-20", "", "text"},
		{"Sáng 20/4, Chimbank tổ chức đại hội đồng cổ đông thường niên năm 2018.", "", "2018-04-20", "", "name"},
		{"Sáng 20/4, Chimbank tổ chức đại hội cổ đông thường niên 2018.", "", "2018-04-20", "", "name"},
		{"Hội thảo về cây thuốc sẽ khai mạc ngày 5/1 tại Vinh.", "2017-12-20", "2018-01-05", "", "publication"},
	}
	for _, row := range rows {
		a := Claims(graph.Article{Text: row.text, Published: graph.Date(row.published)})
		for _, e := range a.Entities {
			if e.Kind == graph.KindEvent && (string(e.StartDate) != row.start || string(e.EndDate) != row.end || e.DateFrom != row.from) {
				t.Errorf("%q: %s to %s from %q", row.text, e.StartDate, e.EndDate, e.DateFrom)
			}
		}
	}
}

func TestDatesOfDocuments(t *testing.T) {
	for _, row := range []struct{ text, date, issuer string }{
		{"Cán bộ học Chỉ thị số 9-CT/TW ngày 20/5/2019 của Ban Bí thư.", "2019-05-20", "Ban Bí thư"},
		{"Cán bộ học Chỉ thị số 9-CT/TW, ngày 20-5-2019 của Ban Bí thư về giữ rừng.", "2019-05-20", "Ban Bí thư"},
		{"Cán bộ học Chỉ thị số 9-CT/TW của Ban Bí thư ngày 20 tháng 5 năm 2019.", "2019-05-20", "Ban Bí thư"},
		{"Cán bộ học Chỉ thị số 9-CT/TW (khóa XII), ban hành ngày 20/5/2019.", "2019-05-20", ""},
		{"Cán bộ học Chỉ thị số 9-CT/TW ngày 20/5 của Ban Bí thư.", "", "Ban Bí thư"},
		{"Cán bộ học Chỉ thị số 9-CT/TW. Ngày 20/5/2019 họ về.", "", ""},
		{"Cán bộ học Chỉ thị số 9-CT/TW, ngày 20/5 thì về.", "", ""},
		{"Quốc hội phê chuẩn Hiệp định CPTPP ngày 12/11/2018.", "", ""},
	} {
		a := Claims(graph.Article{Text: row.text})
		i := slices.IndexFunc(a.Entities, func(e graph.Entity) bool { return e.Kind == graph.KindDirective })
		if i < 0 || string(a.Entities[i].Date) != row.date {
			t.Errorf("%q: %+v", row.text, a.Entities)
		}
		issued := slices.ContainsFunc(a.Claims, func(c graph.Claim) bool {
			return c.Predicate == graph.Issued && a.Entities[c.Subject].Name == row.issuer
		})
		if issued != (row.issuer != "") {
			t.Errorf("%q: issued by %q: %v", row.text, row.issuer, issued)
		}
	}
}

func TestFurnitureSaysNothing(t *testing.T) {
	text := "TIN LIÊN QUAN |\nBộ Y tế và Bộ Nội vụ họp |\nÔng Trần Văn Ba vẽ tranh. Ảnh: Lê Văn Tư\n\nThứ Hai, 06/07/2020 - 10:20\nNguồn: Báo Sài Gòn\nĐỗ Văn Sáu\n"
	a := Claims(graph.Article{Text: text})
	if len(a.Entities) != 1 || a.Entities[0].Name != "Trần Văn Ba" {
		t.Errorf("%+v", a.Entities)
	}
}

// Copy is not clean. Whatever it is, spans stay true and garbage makes no claims.
func TestDirtyTexts(t *testing.T) {
	clean := "Ngày 3/4/2018, Sở Y tế tổ chức hội nghị tổng kết. Ông Đỗ Văn Sáu, Giám đốc Sở Y tế, chủ trì hội nghị."
	rows := []struct {
		name, text string
		claims     bool
	}{
		{"decomposed", norm.NFD.String(clean), true},
		{"icelandic eth", strings.ReplaceAll(clean, "Đ", "Ð"), true},
		{"entities", strings.ReplaceAll(clean, " ", "&nbsp;"), true},
		{"glued", strings.ReplaceAll(clean, ". Ông", ".Ông"), true},
		{"caption", "hinh anh 1Ông Đỗ Văn Sáu, Giám đốc Sở Y tế.", true},
		{"byte-order mark", "\ufeff" + clean, true},
		{"carriage returns", strings.ReplaceAll(clean, ". ", ".\r\n"), true},
		{"headline", strings.ToUpper("Sở Y tế họp bàn việc phòng bệnh mùa hè"), false},
		{"english", "The minister said on Monday that the plan would go ahead. He thanked everyone.", false},
		{"empty", "", false},
		{"binary", "\x00\x01\xff\xfe\x80", false},
	}
	for _, row := range rows {
		a := Claims(graph.Article{ID: "a_1", Text: row.text})
		if got := len(a.Claims) > 0; got != row.claims {
			t.Errorf("%s: %d claims", row.name, len(a.Claims))
		}
		check(t, a)
	}
}

func TestClaimsAreAFunctionOfTheText(t *testing.T) {
	a := graph.Article{ID: "a_1", Text: strings.Repeat(piece, 3)}
	if x, y := fmt.Sprintf("%+v", Claims(a)), fmt.Sprintf("%+v", Claims(a)); x != y {
		t.Error("two readings of one text differ")
	}
}

// check holds what must always hold of an account.
func check(t *testing.T, a graph.Account) {
	t.Helper()
	text := a.Article.Text
	inText := func(s graph.Span, what string) {
		if s.Start < 0 || s.End > len(text) || s.Start > s.End || s.Start < len(text) && !utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End]) {
			t.Fatalf("%s: span %v is not in %q", what, s, text)
		}
	}
	for _, e := range a.Entities {
		last := 0
		for _, m := range e.Mentions {
			inText(m, e.Name)
			if m.Empty() || m.Start < last {
				t.Fatalf("%s %q: mentions %v are empty or out of order", e.Kind, e.Name, e.Mentions)
			}
			last = m.Start
		}
		if e.Name == "" || !strings.Contains(text, e.Name) {
			t.Fatalf("%s %q is not printed in %q", e.Kind, e.Name, text)
		}
	}
	ids := map[graph.ID]bool{}
	for _, c := range a.Claims {
		inText(c.Sentence, c.Rule)
		inText(c.SubjectSpan, c.Rule)
		inText(c.ObjectSpan, c.Rule)
		relation, ok := c.Predicate.Relation()
		if !ok || c.Object < 0 || c.Object >= len(a.Entities) || c.Subject >= len(a.Entities) || c.Rule == "" || ids[c.ID] {
			t.Fatalf("claim %+v", c)
		}
		ids[c.ID] = true
		if c.Subject >= 0 && !relation.Fits(a.Entities[c.Subject].Kind, a.Entities[c.Object].Kind) {
			t.Fatalf("%s: %s does not join %s and %s", c.Rule, c.Predicate, a.Entities[c.Subject].Kind, a.Entities[c.Object].Kind)
		}
		if c.Subject < 0 && c.Predicate != graph.Awarded {
			t.Fatalf("%s: nobody %s", c.Rule, c.Predicate)
		}
		if !c.SubjectSpan.Empty() && !c.Sentence.Contains(c.SubjectSpan) || !c.ObjectSpan.Empty() && !c.Sentence.Contains(c.ObjectSpan) {
			t.Fatalf("%s: ends %v, %v are not in the sentence %v of %q", c.Rule, c.SubjectSpan, c.ObjectSpan, c.Sentence, text)
		}
		if c.At >= 0 && a.Entities[c.At].Kind != graph.KindEvent {
			t.Fatalf("%s: happened at a %s", c.Rule, a.Entities[c.At].Kind)
		}
	}
}

func FuzzClaims(f *testing.F) {
	f.Add(piece)
	f.Add("Các Phó Chủ tịch Hội A: ông B, bà C (tỉnh D) - nguyên Bí thư. “Ðại hội XII” 3/4, 5-6/7/2019; Chỉ thị số 04 của")
	f.Add("lễ ký bản ghi nhớ giữa Bộ Y tế và Bộ Nội vụ tại Paris trao Huân chương \"X\" cho ông. Ông 1Bà XIIIcủa viênBan")
	f.Fuzz(func(t *testing.T, text string) {
		if utf8.ValidString(text) {
			check(t, Claims(graph.Article{ID: "a_1", Text: text}))
		} else {
			Claims(graph.Article{ID: "a_1", Text: text})
		}
	})
}
