package extract

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/quanhe/quanhe/graph"
)

// A short piece of the genre, made up.
const piece = `Ngày 5/3, tại Hà Nội, Hội Hữu nghị Việt Nam - Lào tổ chức hội nghị tổng kết công tác năm 2018. Ông Trần Văn Ba, Ủy viên Trung ương Đảng, Chủ tịch Hội Hữu nghị Việt Nam - Lào, chủ trì hội nghị.
Tới dự có bà Lê Thị Năm, Thứ trưởng Bộ Ngoại giao; ông Đỗ Văn Sáu, Phó Chủ tịch Thường trực UBND tỉnh Nghệ An, cùng đại diện Sở Ngoại vụ Hà Tĩnh.
Phát biểu chỉ đạo hội nghị, bà Lê Thị Năm đề nghị các cấp hội tiếp tục thực hiện Chỉ thị số 7-CT/TW của Ban Bí thư.
Dịp này, Bộ Ngoại giao trao tặng Bằng khen cho Hội Hữu nghị Việt Nam - Lào. Bà Năm chúc hội viên mạnh khỏe và mong nhận được nhiều ý kiến.
Vùng biên giới những năm gần đây đổi thay từng ngày, đường đất nhường chỗ cho đường nhựa, chợ phiên đông vui hơn, trẻ em được đến lớp đều đặn và bà con hai bên sông vẫn qua lại giúp nhau lúc mùa vụ. Nhiều gia đình đã thoát nghèo nhờ trồng rừng, nuôi cá lồng và làm nghề dệt truyền thống, nhưng giá cả bấp bênh cùng thời tiết thất thường còn là nỗi lo chung. Theo tính toán của địa phương, mỗi hộ cần thêm vốn, giống tốt và người hướng dẫn kỹ thuật để yên tâm làm ăn lâu dài trên mảnh đất của mình.
Các cấp hội sẽ giúp nhau tìm nơi bán hàng, mở thêm lớp dạy tiếng, dạy nghề cho thanh niên, chăm lo người già neo đơn, giữ gìn những điệu múa, câu hát mà cha ông để lại và kể cho con cháu nghe chuyện ngày xưa.
`

// A text without lines, without stops or of one character must neither hang nor crash.
func TestLongTextsAreReadInTimeThatGrowsWithTheirLength(t *testing.T) {
	const size = 1 << 19
	texts := map[string]string{
		"news":       strings.Repeat(piece, size/len(piece)),
		"one line":   strings.Repeat("ông Trần Văn Ba, Bí thư Tỉnh ủy Nghệ An và ", size/50),
		"no spaces":  strings.Repeat("x", size),
		"capitals":   strings.Repeat("Nguyễn ", size/8),
		"brackets":   strings.Repeat("(", size),
		"quotes":     strings.Repeat("“ ", size/4),
		"stops":      strings.Repeat(". ", size/2),
		"bodies":     strings.Repeat("Ban Chấp hành ", size/16),
		"titles":     strings.Repeat("Phó Chủ tịch, ", size/18),
		"events":     strings.Repeat("Hội nghị A họp. ", size/20),
		"new lines":  strings.Repeat("\n", size),
		"bad UTF-8":  strings.Repeat("\xc3\x28", size/2),
		"many names": numbered("Ông Trần Văn B%[1]d, Chủ tịch Hội X%[1]d, dự hội nghị %[1]d. ", size/40),
		"many days":  "Đến tháng 5/2019, xong. " + numbered("Lễ hội Hoa %d khai mạc ngày 5/3. ", size/40),
	}
	for name, text := range texts {
		start := time.Now()
		Claims(graph.Article{ID: "a_1", Text: text})
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%s: %d bytes took %v", name, len(text), took)
		}
	}
}

// numbered is a sentence with one number after another.
func numbered(sentence string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, sentence, i)
	}
	return b.String()
}
