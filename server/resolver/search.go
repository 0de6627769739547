package resolver

import "context"

// Search looks names up.
func (Query) Search(ctx context.Context, _ string, _ []string, _ *int, _ *string) (*SearchConnection, error) {
	return listed[Entity](ctx)
}
