package graphtest

import (
	"context"

	"github.com/quanhe/quanhe/graph"
)

// Changes are what a batch changes in an empty store. It fails as [graph.Plan] does.
func Changes(ctx context.Context, b *graph.Batch) (*graph.Changes, error) {
	return graph.Plan(ctx, b, nothing{})
}

// nothing is the ground of an empty store.
type nothing struct{}

func (nothing) Versions(context.Context, []string) (map[string]uint64, error) { return nil, nil }
func (nothing) AccountsOf(context.Context, []graph.ID) (map[graph.ID]*graph.Account, error) {
	return nil, nil
}
func (nothing) EntitiesOf(context.Context, []graph.ID) (map[graph.ID]*graph.Entity, error) {
	return nil, nil
}
func (nothing) Namings(context.Context, []graph.ID) (map[graph.ID]int, error) { return nil, nil }
func (nothing) Proven(context.Context, []graph.ID) (map[graph.ID]graph.Proven, error) {
	return nil, nil
}
func (nothing) FactsAt(context.Context, []graph.ID) ([]graph.ID, error) { return nil, nil }
func (nothing) JudgementsOf(context.Context, []graph.ID) (map[graph.ID]*graph.Judgement, error) {
	return nil, nil
}
