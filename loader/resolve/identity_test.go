package resolve

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/graph"
)

// forms are what articles say, each an article of its own.
type said struct {
	graph.Entity
	of []graph.Entity // organizers, issuers, the place or the body that it is part of
}

// resolved groups the numbers of the articles by what their first entity was resolved to:
// "0 1|2".
func resolved(t *testing.T, articles []said) string {
	t.Helper()
	var accounts []graph.Account
	var entities []graph.Entity
	for i, s := range articles {
		a := account(i, s)
		accounts = append(accounts, a)
		entities = append(entities, a.Entities...)
	}
	r := Resolve(formsOf(entities...), nil)
	slices.Reverse(entities)
	if again := Resolve(formsOf(entities...), nil); fmt.Sprint(again.ids) != fmt.Sprint(r.ids) {
		t.Error("the order of the forms matters")
	}
	groups := map[graph.ID][]string{}
	var order []graph.ID
	for i := range accounts {
		id, ok := r.Of(FormKey(find(&accounts[i], articles[i].Kind, articles[i].Name)))
		if !ok {
			t.Fatalf("article %d was not resolved", i)
		}
		if groups[id] == nil {
			order = append(order, id)
		}
		groups[id] = append(groups[id], fmt.Sprint(i))
	}
	var parts []string
	for _, id := range order {
		parts = append(parts, strings.Join(groups[id], " "))
	}
	return strings.Join(parts, "|")
}

func account(i int, s said) graph.Account {
	source := fmt.Sprint("article ", i)
	text := "Câu."
	a := graph.Account{Article: graph.Article{ID: graph.NewID(graph.KindArticle, source), Source: source, Text: text}, Entities: []graph.Entity{s.Entity}}
	for _, of := range s.of {
		a.Entities = append(a.Entities, of)
		c := graph.Claim{Subject: len(a.Entities) - 1, Object: 0, At: -1, OnBehalfOf: -1, Sentence: graph.Span{Start: 0, End: len(text)}}
		switch s.Kind {
		case graph.KindEvent:
			c.Predicate = graph.Organized
		case graph.KindDirective:
			c.Predicate = graph.Issued
		default:
			c.Predicate, c.Subject, c.Object = graph.PartOf, 0, c.Subject
		}
		c.At = c.Where()
		a.Claims = append(a.Claims, c)
	}
	return Prepare(a)
}

func find(a *graph.Account, kind graph.Kind, name string) *graph.Entity {
	i := slices.IndexFunc(a.Entities, func(e graph.Entity) bool { return e.Kind == kind && e.Name == name })
	return &a.Entities[i]
}

func person(name string, birth graph.Date, ids ...string) said {
	e := graph.Entity{Kind: graph.KindPerson, Name: name, BirthDate: birth}
	for _, id := range ids {
		e.Identifiers = append(e.Identifiers, graph.Identifier{Scheme: "register", Identifier: id})
	}
	return said{Entity: e}
}

func body(name string, others ...string) graph.Entity {
	return graph.Entity{Kind: graph.KindOrganization, Name: name, OtherNames: others}
}

func event(kind, name string, start, end graph.Date, organizers ...graph.Entity) said {
	return said{Entity: graph.Entity{Kind: graph.KindEvent, Class: kind, Name: name, StartDate: start, EndDate: end}, of: organizers}
}

func directive(name, number string, date graph.Date, issuers ...graph.Entity) said {
	return said{Entity: graph.Entity{Kind: graph.KindDirective, Class: "directive", Name: name, Number: number, Date: date}, of: issuers}
}

func post(name string, bodies ...graph.Entity) said {
	return said{Entity: graph.Entity{Kind: graph.KindPost, Name: name}, of: bodies}
}

func place(name string, in ...string) said {
	s := said{Entity: graph.Entity{Kind: graph.KindPlace, Name: name}}
	for _, i := range in {
		s.of = append(s.of, graph.Entity{Kind: graph.KindPlace, Name: i})
	}
	return s
}

func unresolved(s said) said {
	s.Unresolved = true
	return s
}

func TestIdentity(t *testing.T) {
	hội, ban := body("Hội Làm vườn xứ Đông"), body("Ban Cây xanh")
	for _, row := range []struct {
		name     string
		articles []said
		want     string
	}{
		{"tone placement and capitals are one person", []said{person("Lê Thị Hoà", ""), person("Lê Thị Hòa", ""), person("LÊ THỊ HÒA", "")}, "0 1 2"},
		{"tones part persons", []said{person("Lê Văn Hùng", ""), person("Lê Văn Hưng", ""), person("Le Van Hung", "")}, "0|1|2"},
		{"birth dates part homonyms", []said{person("Lê Văn Sơn", "1950"), person("Lê Văn Sơn", "1960")}, "0|1"},
		{"one birth date takes the undated", []said{person("Lê Văn Sơn", "1950"), person("Lê Văn Sơn", "")}, "0 1"},
		{"of two birth dates the undated is neither", []said{person("Lê Văn Sơn", "1950"), person("Lê Văn Sơn", "1960"), person("Lê Văn Sơn", "")}, "0|1|2"},
		{"a year and a day in it agree", []said{person("Lê Văn Sơn", "1950"), person("Lê Văn Sơn", "1950-03-02")}, "0 1"},
		{"a year of two days is neither", []said{person("Lê Văn Sơn", "1950"), person("Lê Văn Sơn", "1950-03-02"), person("Lê Văn Sơn", "1950-05-01")}, "0|1|2"},
		{"identifiers part homonyms", []said{person("Lê Văn Sơn", "1950", "1"), person("Lê Văn Sơn", "1950", "2")}, "0|1"},
		{"one identifier is one person", []said{person("Lê Văn Sơn", "", "1"), person("Lê V. Sơn", "", "1")}, "0 1"},
		{"an unresolved name stays with its article", []said{unresolved(person("Mai", "")), unresolved(person("Mai", ""))}, "0|1"},

		{"spelling of a body", []said{{Entity: body("Hội Làm vườn xứ Đông")}, {Entity: body("HỘI LÀM VƯỜN XỨ ĐÔNG")}, {Entity: body("Hội làm vườn xứ Đông")}}, "0 1 2"},
		{"gazetteer aliases", []said{{Entity: body("Ban Đối ngoại Trung ương Đảng")}, {Entity: body("Ban Đối ngoại Trung ương")}}, "0 1"},
		{"a declared abbreviation", []said{{Entity: body("Hội Làm vườn xứ Đông", "HLVXĐ")}, {Entity: body("HLVXĐ")}}, "0 1"},
		{"an abbreviation of two bodies is neither", []said{{Entity: body("Hội Làm vườn", "HLV")}, {Entity: body("Hội Lập viên", "HLV")}, {Entity: body("HLV")}}, "0|1|2"},
		{"every province has one", []said{{Entity: body("UBND tỉnh")}, {Entity: body("UBND tỉnh")}}, "0|1"},
		{"a short form is no key", []said{{Entity: body("Hội Làm vườn", "Hội")}, {Entity: body("Hội Lập viên", "Hội")}}, "0|1"},

		{"a post is role and body", []said{post("Chủ tịch Hội Làm vườn xứ Đông", hội), post("Chủ tịch hội làm vườn xứ Đông", hội)}, "0 1"},
		{"any of the body's names", []said{post("Chủ tịch Hội", body("Hội Làm vườn", "Hội")), post("Chủ tịch Hội Làm vườn", body("Hội Làm vườn"))}, "0 1"},
		{"the term is not the post's", []said{post("Ủy viên Ban Cây xanh khóa XIII", ban), post("Ủy viên Ban Cây xanh", ban)}, "0 1"},
		{"a role that needs no body", []said{post("Chủ tịch nước"), post("Chủ tịch nước")}, "0 1"},
		{"the Party's", []said{post("Tổng Bí thư"), post("Tổng bí thư")}, "0 1"},
		{"a role without the body that it needs", []said{post("Giám đốc"), post("Giám đốc"), post("Phó Chủ tịch Thường trực"), post("Phó Chủ tịch Thường trực")}, "0|1|2|3"},
		{"another role", []said{post("Chủ tịch Hội Làm vườn xứ Đông", hội), post("Phó Chủ tịch Hội Làm vườn xứ Đông", hội)}, "0|1"},
		{"another body", []said{post("Trưởng ban", ban), post("Trưởng ban", hội)}, "0|1"},

		{"day and words", []said{event("conference", "Hội nghị bàn về cây xanh đô thị năm 2020", "2020-12-23", ""), event("conference", "Hội nghị cây xanh đô thị", "2020-12-23", "")}, "0 1"},
		{"day and organizer", []said{event("conference", "Hội nghị", "2020-12-23", "", hội), event("conference", "Hội nghị cây xanh đô thị", "2020-12-23", "", hội)}, "0 1"},
		{"one organizer's two on a day", []said{event("conference", "Hội nghị nước sạch nông thôn", "2020-12-23", "", hội), event("conference", "Hội nghị cây xanh đô thị", "2020-12-23", "", hội)}, "0|1"},
		{"another kind", []said{event("ceremony", "Cây xanh đô thị", "2020-12-23", ""), event("conference", "Cây xanh đô thị", "2020-12-23", "")}, "0|1"},
		{"another day", []said{event("conference", "Hội nghị cây xanh đô thị", "2020-12-23", ""), event("conference", "Hội nghị cây xanh đô thị", "2020-12-24", "")}, "0|1"},
		{"a day in a span", []said{event("congress", "Đại hội cây xanh đô thị", "2020-12-22", "2020-12-24"), event("congress", "Đại hội cây xanh đô thị", "2020-12-23", "")}, "0 1"},
		{"a month takes its only one", []said{event("conference", "Hội nghị cây xanh đô thị", "2020-12", ""), event("conference", "Hội nghị cây xanh đô thị", "2020-12-24", "")}, "0 1"},
		{"a month of two is neither", []said{event("conference", "Hội nghị cây xanh đô thị", "2020-12", ""), event("conference", "Hội nghị cây xanh đô thị", "2020-12-24", ""), event("conference", "Hội nghị cây xanh đô thị", "2020-12-04", "")}, "0|1|2"},
		{"a year takes its only one", []said{event("conference", "Hội nghị cây xanh đô thị", "2020", ""), event("conference", "Hội nghị cây xanh đô thị", "2020-12", ""), event("conference", "Hội nghị cây xanh đô thị", "2020-12-04", "")}, "0 1 2"},
		{"other acronyms", []said{event("conference", "Hội nghị cấp cao cây xanh ABX", "2020-12-23", ""), event("conference", "Hội nghị cấp cao cây xanh ABY", "2020-12-23", "")}, "0|1"},
		{"each its own branch", []said{event("conference", "Hội nghị triển khai nhiệm vụ ngành Cây xanh năm 2019", "2019-01-15", ""), event("conference", "Hội nghị triển khai nhiệm vụ năm 2019 của ngành Nước sạch", "2019-01-15", "")}, "0|1"},
		{"of two provinces", []said{event("congress", "Đại hội Đảng bộ tỉnh Xứ Đông lần thứ XV", "2010-10-03", ""), event("congress", "Đại hội Đảng bộ Xứ Đoài lần thứ 15", "2010-10-03", "")}, "0|1"},
		{"what every conference is called", []said{event("conference", "Hội nghị trực tuyến tổng kết công tác năm 2019", "2019-01-15", ""), event("conference", "Hội nghị trực tuyến tổng kết công tác năm 2019", "2019-01-15", "")}, "0|1"},
		{"other numbers in the name", []said{event("conference", "Hội nghị cây xanh đô thị năm 2019", "2020-01-10", ""), event("conference", "Hội nghị cây xanh đô thị năm 2020", "2020-01-10", "")}, "0|1"},
		{"Roman and Arabic numbers", []said{event("congress", "Đại hội Làm vườn lần thứ XIII", "2020-01-10", ""), event("congress", "Đại hội Làm vườn lần thứ 13", "2020-01-10", "")}, "0 1"},
		{"undated joins nothing", []said{event("conference", "Hội nghị cây xanh đô thị", "", ""), event("conference", "Hội nghị cây xanh đô thị", "", ""), event("conference", "Hội nghị cây xanh đô thị", "--12-23", "")}, "0|1|2"},
		{"a bare name on one day joins nothing", []said{event("conference", "Hội nghị", "2020-12-23", ""), event("conference", "Hội nghị", "2020-12-23", "")}, "0|1"},

		{"all spellings of a number", []said{directive("Chỉ thị 12-CT/TW", "12-CT/TW", ""), directive("Chỉ thị 12/CT-TW", "12/CT-TW", ""), directive("Chỉ thị số 12-CT-TW", "12-CT-TW", "")}, "0 1 2"},
		{"a year parts where both say one", []said{directive("Chỉ thị 12-CT/TW", "12-CT/TW", "2011"), directive("Chỉ thị 12-CT/TW", "12-CT/TW", "2022-01")}, "0|1"},
		{"a year on one side parts nothing", []said{directive("Chỉ thị 12-CT/TW", "12-CT/TW", "2011"), directive("Chỉ thị 12-CT/TW", "12-CT/TW", "")}, "0 1"},
		{"another series", []said{directive("Chỉ thị 12-CT/TW", "12-CT/TW", ""), directive("Chỉ thị 12-CT/TU", "12-CT/TU", "")}, "0|1"},
		{"another kind of document", []said{directive("Chỉ thị 12-CT/TW", "12-CT/TW", ""), directive("Kết luận 12-CT/TW", "12-CT/TW", "")}, "0|1"},
		{"a bare number of one issuer", []said{directive("Chỉ thị 04", "04", "", ban), directive("Chỉ thị 4", "4", "", ban), directive("Chỉ thị 04-CT/BCX", "04-CT/BCX", "", ban)}, "0 1 2"},
		{"a bare number of another issuer", []said{directive("Chỉ thị 04", "04", "", ban), directive("Chỉ thị 04", "04", "", hội)}, "0|1"},
		{"a bare number without issuer", []said{directive("Chỉ thị 04", "04", ""), directive("Chỉ thị 04", "04", "")}, "0|1"},
		{"by name", []said{directive("Nghị quyết Đại hội Làm vườn lần thứ XIII", "", ""), directive("Nghị quyết Đại hội Làm vườn lần thứ 13", "", "")}, "0 1"},

		{"the word for a province", []said{place("tỉnh Xứ Đông"), place("Xứ Đông")}, "0 1"},
		{"a district of that name", []said{place("huyện Xứ Đông"), place("Xứ Đông")}, "0|1"},
		{"in another place", []said{place("xã Tân Vườn", "huyện Bắc Vườn"), place("xã Tân Vườn", "huyện Nam Vườn"), place("xã Tân Vườn")}, "0|1|2"},
		{"in one place", []said{place("xã Tân Vườn", "huyện Bắc Vườn"), place("xã Tân Vườn")}, "0 1"},
	} {
		t.Run(row.name, func(t *testing.T) {
			if got := resolved(t, row.articles); got != row.want {
				t.Errorf("%s, want %s", got, row.want)
			}
		})
	}
}

func formsOf(entities ...graph.Entity) Forms {
	forms := Forms{}
	for i := range entities {
		forms[FormKey(&entities[i])] = FormOf(&entities[i])
	}
	return forms
}

func TestEntityIsTheFullestOfItsForms(t *testing.T) {
	a := account(0, person("LÊ THỊ HÒA", ""))
	b := account(1, person("Lê Thị Hoà", "1950-03-02"))
	b.Entities[0].Honorifics = []string{"Bà"}
	r := Resolve(formsOf(a.Entities[0], b.Entities[0]), nil)
	if len(r.Entities) != 1 {
		t.Fatalf("%d entities", len(r.Entities))
	}
	e := r.Entities[0]
	if e.Name != "Lê Thị Hoà" || !slices.Equal(e.OtherNames, []string{"LÊ THỊ HÒA"}) || e.BirthDate != "1950-03-02" || !slices.Equal(e.Honorifics, []string{"Bà"}) {
		t.Errorf("%+v", e)
	}
	if e.ID != a.Entities[0].ID || !slices.Equal(e.Merged, []graph.ID{b.Entities[0].ID}) {
		t.Errorf("id %s, merged %s; alone they are %s and %s", e.ID, e.Merged, a.Entities[0].ID, b.Entities[0].ID)
	}
	if e.Tones != "| lê thị hòa |" || e.Folded != "| le thi hoa |" || e.SortKey == "" {
		t.Errorf("%q %q %q", e.Tones, e.Folded, e.SortKey)
	}
	if len(e.Joins) != 2 || e.Joins[0].Why != "same name" {
		t.Errorf("joins %+v", e.Joins)
	}
}

// Names that are not the same are one for a reason that a reader can check.
func TestReasons(t *testing.T) {
	for _, row := range []struct {
		articles []said
		want     string
	}{
		{[]said{{Entity: body("Bộ Ngoại giao")}, {Entity: body("BỘ NGOẠI GIAO")}}, "BỘ NGOẠI GIAO: same name; Bộ Ngoại giao: same name"},
		{[]said{{Entity: body("Ban Đối ngoại Trung ương")}, {Entity: body("Ban Đối ngoại Trung ương Đảng")}},
			"Ban Đối ngoại Trung ương: another of its known names; Ban Đối ngoại Trung ương Đảng: same name"},
		{[]said{place("Campuchia"), place("Vương quốc Campuchia")}, "Campuchia: another of its known names; Vương quốc Campuchia: same name"},
		{[]said{directive("Chỉ thị 12-CT/TW", "12-CT/TW", ""), directive("Chỉ thị số 12-CT/TW", "12-CT/TW", "")},
			"Chỉ thị 12-CT/TW: same number; Chỉ thị số 12-CT/TW: same name"},
	} {
		var entities []graph.Entity
		for i, s := range row.articles {
			entities = append(entities, account(i, s).Entities[0])
		}
		var got []string
		for _, e := range Resolve(formsOf(entities...), nil).Entities {
			for _, j := range e.Joins {
				got = append(got, j.Name+": "+j.Why)
			}
		}
		if strings.Join(got, "; ") != row.want {
			t.Errorf("%q, want %q", strings.Join(got, "; "), row.want)
		}
	}
}

func TestPrepareTwiceIsPrepareOnce(t *testing.T) {
	a := account(0, event("conference", "Hội nghị cây xanh", "2020-12-23", "", body("Hội Làm vườn", "HLV")))
	a.Claims = append(a.Claims, graph.Claim{Predicate: graph.Awarded, Subject: -1, Object: 0, At: 0, OnBehalfOf: -1, Sentence: graph.Span{End: 4}, Said: graph.Said{Award: "Bằng khen"}})
	once := Prepare(a)
	if twice := Prepare(once); fmt.Sprint(twice) != fmt.Sprint(once) {
		t.Errorf("%v\nwas\n%v", twice, once)
	}
	last := once.Entities[len(once.Entities)-1]
	if !last.Unnamed || last.ID == "" {
		t.Errorf("no party for the giver: %+v", last)
	}
}

func TestRegisterOf500StaysApart(t *testing.T) {
	var people []graph.Entity
	for i := range 500 {
		name := fmt.Sprintf("Lê Văn %s", syllable(i))
		switch {
		case i < 12:
			name = fmt.Sprintf("Lê Văn %s", syllable(i/2)) // six pairs of homonyms
		case i == 12, i == 14:
			name = fmt.Sprintf("Trần Thị Hung%d", i)
		case i == 13, i == 15:
			name = fmt.Sprintf("Trần Thị Hùng%d", i-1)
		}
		s := person(name, graph.Date(fmt.Sprint(1900+i%100)), fmt.Sprint(i))
		a := account(i, s)
		people = append(people, a.Entities[0])
	}
	if n := len(Resolve(formsOf(people...), nil).Entities); n != 500 {
		t.Errorf("%d persons", n)
	}
}

func syllable(i int) string {
	return string([]rune("bcdđghklmnpqrstvx")[i%17]) + string([]rune("aàáảãạăằắẳẵặâầấẩẫậ")[i/17%18]) + string([]rune("nmcptu")[i/306%6])
}
