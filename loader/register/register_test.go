package register_test

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/check"
	"github.com/quanhe/quanhe/graph/embedded"
	"github.com/quanhe/quanhe/loader/article"
	"github.com/quanhe/quanhe/loader/extract"
	"github.com/quanhe/quanhe/loader/facts"
	"github.com/quanhe/quanhe/loader/ingest"
	"github.com/quanhe/quanhe/loader/register"
	"github.com/quanhe/quanhe/loader/resolve"
)

const small = "\ufeffHọ và tên,Ngày sinh,Mã,Chức vụ,Đơn vị,Từ,Đến,Ghi chú\r\n" +
	"Lê Thị Lan,2/3/1950,sổ:1,Chủ tịch,Hội Làm vườn xứ Đông,2015,,x\r\n" +
	"\r\n" +
	"\"Trần Văn Tú\",1960,sổ:2,\"Chủ tịch Hội Làm vườn xứ Đông\",Hội Làm vườn xứ Đông,2010-01,2014-12-31\r\n" +
	"  Lê Thị Lan , 1950-03-02,sổ:1,Ủy viên,Ban Cây xanh\r\n" +
	"Lê Thị Lan,,,,"

func TestRead(t *testing.T) {
	a, err := register.Read([]byte(small), register.Given{Given: article.Given{Publisher: "Hội", Published: "2022-01-01"}, Title: "sổ.csv"})
	if err != nil {
		t.Fatal(err)
	}
	prepared := resolve.Prepare(*a)
	if err := prepared.Check(); err != nil {
		t.Fatal(err)
	}
	if a.Article.Title != "sổ.csv" || a.Article.Publisher != "Hội" || strings.HasPrefix(a.Article.Text, "\ufeff") {
		t.Errorf("%q by %q", a.Article.Title, a.Article.Publisher)
	}
	var said []string
	for _, e := range a.Entities {
		var printed []string
		for _, m := range e.Mentions {
			printed = append(printed, m.Of(a.Article.Text))
		}
		line := fmt.Sprintf("%s %s [%s] %q", e.Kind, e.Name, e.BirthDate, printed)
		if e.Unresolved {
			line += " unresolved"
		}
		said = append(said, line)
	}
	want := []string{
		`Person Lê Thị Lan [1950-03-02] ["Lê Thị Lan" "Lê Thị Lan"]`,
		`Post Chủ tịch Hội Làm vườn xứ Đông [] ["Chủ tịch" "Chủ tịch Hội Làm vườn xứ Đông"]`,
		`Organization Hội Làm vườn xứ Đông [] ["Hội Làm vườn xứ Đông" "Hội Làm vườn xứ Đông"]`,
		`Person Trần Văn Tú [1960] ["Trần Văn Tú"]`,
		`Post Ủy viên Ban Cây xanh [] ["Ủy viên"]`,
		`Organization Ban Cây xanh [] ["Ban Cây xanh"]`,
		`Person Lê Thị Lan [] ["Lê Thị Lan"] unresolved`,
	}
	if !slices.Equal(said, want) {
		t.Errorf("entities\n%s\nwant\n%s", strings.Join(said, "\n"), strings.Join(want, "\n"))
	}
	var claims []string
	for _, c := range a.Claims {
		claims = append(claims, fmt.Sprintf("%s %s %s %s-%s %q", c.Predicate, a.Entities[c.Subject].Name, c.Said.Status, c.Said.StartDate, c.Said.EndDate, c.Sentence.Of(a.Article.Text)))
	}
	if want := []string{
		`HOLDS Lê Thị Lan current 2015- "Lê Thị Lan,2/3/1950,sổ:1,Chủ tịch,Hội Làm vườn xứ Đông,2015,,x"`,
		`PART_OF Chủ tịch Hội Làm vườn xứ Đông  - "Lê Thị Lan,2/3/1950,sổ:1,Chủ tịch,Hội Làm vườn xứ Đông,2015,,x"`,
		`HOLDS Trần Văn Tú former 2010-01-2014-12-31 "\"Trần Văn Tú\",1960,sổ:2,\"Chủ tịch Hội Làm vườn xứ Đông\",Hội Làm vườn xứ Đông,2010-01,2014-12-31"`,
		`PART_OF Chủ tịch Hội Làm vườn xứ Đông  - "\"Trần Văn Tú\",1960,sổ:2,\"Chủ tịch Hội Làm vườn xứ Đông\",Hội Làm vườn xứ Đông,2010-01,2014-12-31"`,
		`HOLDS Lê Thị Lan current - "Lê Thị Lan , 1950-03-02,sổ:1,Ủy viên,Ban Cây xanh"`,
		`PART_OF Ủy viên Ban Cây xanh  - "Lê Thị Lan , 1950-03-02,sổ:1,Ủy viên,Ban Cây xanh"`,
	}; !slices.Equal(claims, want) {
		t.Errorf("claims\n%s\nwant\n%s", strings.Join(claims, "\n"), strings.Join(want, "\n"))
	}
}

func TestBadRegisters(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"nothing", "", "nothing in it"},
		{"headings alone", "name,id\n", "no row below the headings"},
		{"no name", "id,title\n1,Chủ tịch\n", "line 1: no column is called name"},
		{"two columns of one name", "name,họ tên\nA,B\n", "line 1: two columns are name"},
		{"a row without name", "name,id\nA,x:1\n,x:2\n", "line 3: no name"},
		{"a date that is none", "name,birthDate\nA,hôm qua\n", `line 2: birthDate "hôm qua": no date: want 1950`},
		{"no such day", "name,birthDate\nA,30/2/1950\n", `line 2: birthDate "30/2/1950": no date`},
		{"an id of no register", "name,id\nA,17\n", `line 2: id "17": say which register`},
		{"an end before the start", "name,title,startDate,endDate\nA,B,2015,2010\n", "line 2: the post ends on 2010 before"},
		{"a quote that does not end", "name,id\n\"A,x:1\n", "put a field with quotes"},
		{"binary", "name\nA\x00\n", "binary"},
		{"Latin-1", "name\nL\xea\n", "not UTF-8"},
	} {
		t.Run(row.name, func(t *testing.T) {
			if _, err := register.Read([]byte(row.text), register.Given{}); err == nil || !strings.Contains(err.Error(), row.want) {
				t.Errorf("%v, want %q", err, row.want)
			}
		})
	}
	if a, err := register.Read([]byte("Name;ID\nA;17\n"), register.Given{Scheme: "sổ"}); err != nil || a.Entities[0].Identifiers[0] != (graph.Identifier{Scheme: "sổ", Identifier: "17"}) {
		t.Errorf("%+v, %v", a, err)
	}
}

// names are n different made-up names. The last ones differ from the first in tone marks alone:
// two pairs of them.
func names(rng *rand.Rand, n int) []string {
	families := []string{"Lê", "Trần", "Phạm", "Võ", "Đỗ"}
	middles := []string{"Văn", "Thị", "Quang", "Minh", "Thu"}
	heads := []string{"B", "Ch", "D", "Đ", "Gi", "H", "Kh", "L", "M", "Ng", "Nh", "Ph", "S", "T", "Th", "Tr", "V", "X"}
	rimes := []string{"a", "ai", "an", "anh", "ao", "en", "inh", "oan", "ong", "um", "ung", "uy"}
	seen := map[string]bool{}
	for len(seen) < n {
		pick := func(from []string) string { return from[rng.IntN(len(from))] }
		seen[fmt.Sprintf("%s %s %s%s", pick(families), pick(middles), pick(heads), pick(rimes))] = true
	}
	var all []string
	for name := range seen {
		all = append(all, name)
	}
	slices.Sort(all)
	rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all
}

// 500 rows with six pairs of homonyms and two pairs that differ in tone marks alone.
func drawn(seed uint64) (csv string, homonyms []string, alone []string) {
	rng := rand.New(rand.NewPCG(seed, 0))
	all := append(names(rng, 490), "Lê Văn Hùng", "Lê Văn Hưng", "Trần Thị Thảo", "Trần Thị Thào")
	homonyms, alone = all[:6], all[6:]
	var rows []string
	for i, name := range append(all, homonyms...) {
		row := fmt.Sprintf("%s,%d-%02d-%02d,sổ cán bộ:%d,Giám đốc,Trung tâm Vườn số %d,%d,", name, 1940+rng.IntN(50), 1+rng.IntN(12), 1+rng.IntN(28), i, i%40, 2000+rng.IntN(20))
		switch rng.IntN(3) { // what tells homonyms apart is a birth date, an id, or both
		case 0:
			row = fmt.Sprintf("%s,%d,,,,,", name, 1900+i%100)
		case 1:
			row = fmt.Sprintf("%s,,sổ cán bộ:%d,,,,", name, i)
		}
		rows = append(rows, row)
	}
	for i, name := range homonyms { // each of a pair by the same means
		rows[i] = fmt.Sprintf("%s,1950-01-%02d,,,,,", name, 1+i)
		rows[494+i] = fmt.Sprintf("%s,1960-01-%02d,,,,,", name, 1+i)
		if i%2 == 1 {
			rows[i] = fmt.Sprintf("%s,,sổ cán bộ:%d,,,,", name, 1000+i)
			rows[494+i] = fmt.Sprintf("%s,,sổ cán bộ:%d,,,,", name, 2000+i)
		}
	}
	rng.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	return "name,birthDate,id,title,organization,startDate,endDate\n" + strings.Join(rows, "\n") + "\n", homonyms, alone
}

func store(t testing.TB) graph.Store {
	t.Helper()
	s, err := embedded.Open("mem:")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func load(t testing.TB, s graph.Store, items ...ingest.Item) ingest.Report {
	t.Helper()
	line := ingest.Line{Store: s, Extract: extract.Claims, Version: extract.Version}
	report, err := line.Load(context.Background(), slices.Values(items))
	if err != nil || report.Failed > 0 {
		t.Fatal(report, err)
	}
	return report
}

func news(t testing.TB, number int, name string) ingest.Item {
	t.Helper()
	text := fmt.Sprintf("Ngày %d/3/2021, tại Hà Nội, ông %s phát biểu tại Hội nghị cây xanh đô thị lần thứ %d.\n", 1+number%28, name, number)
	a, err := article.Text([]byte(text), article.Given{})
	if err != nil {
		t.Fatal(err)
	}
	return ingest.Item{Article: a}
}

// bearing are the articles that name each person of that name.
func bearing(t *testing.T, s graph.Store, name string) (articles []int) {
	t.Helper()
	in := map[graph.ID]int{}
	var ids []graph.ID
	for record, err := range s.Dump(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		switch r := record.(type) {
		case *graph.Account:
			for id := range named(r) {
				in[id]++
			}
		case *graph.Entity:
			if r.Kind == graph.KindPerson && r.Name == name {
				ids = append(ids, r.ID)
			}
		}
	}
	for _, id := range ids {
		articles = append(articles, in[id])
	}
	slices.Sort(articles)
	return articles
}

func named(a *graph.Account) map[graph.ID]bool {
	ids := map[graph.ID]bool{}
	for i := range a.Entities {
		ids[a.Entities[i].ID] = true
	}
	return ids
}

func persons(t *testing.T, s graph.Store) int {
	t.Helper()
	rows, err := s.Query(context.Background(), &graph.Query{Start: graph.Start{Kinds: graph.KindPerson}, List: graph.List{Order: graph.OrderName, First: 1, Total: true}})
	if err != nil {
		t.Fatal(err)
	}
	return rows.Total
}

func TestFiveHundredStayFiveHundred(t *testing.T) {
	for seed := range uint64(3) {
		text, homonyms, alone := drawn(seed)
		said, err := register.Read([]byte(text), register.Given{Given: article.Given{Published: "2022-01-01"}})
		if err != nil {
			t.Fatal(err)
		}
		s := store(t)
		load(t, s, ingest.Item{Account: said})
		if n := persons(t, s); n != 500 {
			t.Fatalf("seed %d: %d persons", seed, n)
		}
		one, two, toned := news(t, 1, alone[0]), news(t, 2, homonyms[0]), news(t, 3, "Lê Văn Hùng")
		load(t, s, one, two, toned)
		if n := persons(t, s); n != 501 { // whom the news means by the homonyms' name is not said
			t.Errorf("seed %d: %d persons after the news", seed, n)
		}
		for name, want := range map[string][]int{alone[0]: {2}, homonyms[0]: {1, 1, 1}, "Lê Văn Hùng": {2}, "Lê Văn Hưng": {1}, "Trần Thị Thảo": {1}} {
			if got := bearing(t, s, name); !slices.Equal(got, want) {
				t.Errorf("seed %d: %s stands in %v articles, want %v", seed, name, got, want)
			}
		}
		other := store(t)
		load(t, other, toned, two, one)
		load(t, other, ingest.Item{Account: said})
		first, second := export(t, s), export(t, other)
		if first != second {
			t.Errorf("seed %d: the order of register and news matters", seed)
		}
		if again := load(t, s, ingest.Item{Account: said}); again.Outcome.Writes != 0 {
			t.Errorf("seed %d: %+v", seed, again)
		}
		if breaches, err := check.Check(context.Background(), s); err != nil || len(breaches) > 0 {
			t.Error(breaches, err)
		}
	}
}

func export(t *testing.T, s graph.Store) string {
	t.Helper()
	var b bytes.Buffer
	if err := facts.Export(context.Background(), &b, s); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(small))
	f.Add([]byte("name;title\n\"A \"\"B\"\"\";\"x\ny\"\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := register.Read(data, register.Given{Scheme: "x"})
		if err != nil {
			return
		}
		prepared := resolve.Prepare(*a)
		if err := prepared.Check(); err != nil {
			t.Fatal(err)
		}
	})
}
