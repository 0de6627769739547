package ingest

import (
	"context"
	"slices"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/loader/resolve"
)

// lastOfEach are the judgements, each once: of one said and taken back the last stands.
func lastOfEach(list []*graph.Judgement) []*graph.Judgement {
	last := map[graph.ID]int{}
	for i, j := range list {
		last[j.ID] = i
	}
	var each []*graph.Judgement
	for i, j := range list {
		if last[j.ID] == i {
			each = append(each, j)
		}
	}
	return each
}

// judge reads the judgements that stand once the change is made. Their version comes first: a
// batch from before another judgement is stale.
func (v *view) judge(ctx context.Context, c change) error {
	if err := v.ask(ctx, []string{graph.JudgementsKey}); err != nil {
		return err
	}
	standing := map[graph.ID]*graph.Judgement{}
	if v.versions[graph.JudgementsKey] > 0 {
		stored, err := v.store.Judgements(ctx)
		if err != nil {
			return err
		}
		for _, j := range stored {
			standing[j.ID] = j
		}
	}
	for _, j := range c.judgements {
		if standing[j.ID] = j; j.Undo {
			delete(standing, j.ID)
		}
	}
	if len(standing) == 0 {
		return nil
	}
	var list []*graph.Judgement
	for _, j := range standing {
		list = append(list, j)
	}
	v.judged = resolve.NewJudgements(list)
	return nil
}

// judgedArticles are the articles beside those of the change that have claims of which these
// judgements speak. What the judgements name is where to look from for who is who.
func (v *view) judgedArticles(ctx context.Context, judgements []*graph.Judgement) ([]graph.ID, error) {
	var keys []string
	var claims []graph.ID
	for _, j := range judgements {
		named, spoken := resolve.KeysOf(j)
		keys, claims = append(keys, named...), append(claims, spoken...)
	}
	if len(keys) == 0 {
		return nil, nil
	}
	if err := v.ask(ctx, keys); err != nil {
		return nil, err
	}
	var named []graph.ID // entities at judged ends, and those of claims that were judged wrong
	for key, form := range v.known {
		v.seeds[key] = &form.As
		if slices.ContainsFunc(form.As.Keys, resolve.IsJudged) {
			named = append(named, form.ID)
		}
	}
	if len(claims) == 0 {
		return nil, nil
	}
	return v.articlesOf(ctx, claims, named)
}

// articlesOf are the articles of these claims, found as evidence or, where they are judged
// already, by the entities that they name.
func (v *view) articlesOf(ctx context.Context, claims, entities []graph.ID) ([]graph.ID, error) {
	rows, err := v.store.Query(ctx, &graph.Query{Start: graph.Start{IDs: claims}, List: graph.List{Want: graph.Want{Props: []graph.Prop{graph.PropArticle}}}})
	if err != nil {
		return nil, err
	}
	found := map[graph.ID]bool{}
	for _, row := range rows.Rows {
		if row == nil {
			continue
		}
		if article, ok := row.Props[0].(string); ok {
			found[graph.ID(article)] = true
		}
	}
	accounts, err := v.store.Accounts(ctx, entities)
	if err != nil {
		return nil, err
	}
	for _, a := range accounts {
		if slices.ContainsFunc(slices.Concat(a.Claims, a.Wrong), func(c graph.Claim) bool { return slices.Contains(claims, c.ID) }) {
			found[a.Article.ID] = true
		}
	}
	var articles []graph.ID
	for id := range found {
		if !v.change[id] {
			articles = append(articles, id)
		}
	}
	slices.Sort(articles)
	return articles, nil
}
