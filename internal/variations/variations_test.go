package variations

import (
	"slices"
	"strings"
	"testing"
)

func TestTheSameSeedGivesTheSameArticles(t *testing.T) {
	a, b := Articles(7, 50), Articles(7, 50)
	if !slices.Equal(a, b) {
		t.Error("two draws of one seed differ")
	}
	if slices.Equal(a, Articles(8, 50)) {
		t.Error("two seeds give the same articles")
	}
}

func TestArticlesAreMadeUp(t *testing.T) {
	texts := Articles(7, 200)
	for i, text := range texts {
		if !strings.HasPrefix(text, "---\nid: variations/") {
			t.Fatalf("article %d: no id of its own: %.60q", i, text)
		}
		for _, person := range people {
			if strings.Contains(text, person) {
				t.Errorf("article %d still names %s", i, person)
			}
		}
	}
	if distinct := len(slices.Compact(slices.Sorted(slices.Values(texts)))); distinct != len(texts) {
		t.Errorf("%d distinct articles of %d", distinct, len(texts))
	}
}
