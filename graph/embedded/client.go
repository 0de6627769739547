package embedded

import (
	"bytes"
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"io"
	"iter"
	"net"
	"net/http"
	"sync/atomic"

	"github.com/quanhe/quanhe/graph"
)

// Client is the store in a file that another process holds: every call goes to that process. See
// [Store.Listen].
type Client struct {
	http   http.Client
	file   string
	closed atomic.Bool
}

var _ graph.Store = (*Client)(nil)

// Dial finds the process that holds the file. It fails with [graph.ErrHeld] where none listens.
func Dial(ctx context.Context, file string) (*Client, error) {
	path, err := socketPath(file)
	if err != nil {
		return nil, err
	}
	dial := func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", path)
	}
	c := &Client{http: http.Client{Transport: &http.Transport{DialContext: dial, MaxIdleConnsPerHost: 8}}, file: file}
	if _, err := c.Status(ctx); err != nil {
		c.Close()
		return nil, fmt.Errorf("%s: %w, and lets nobody else in: %w", file, graph.ErrHeld, err)
	}
	return c, nil
}

// Close ends the connection. The store stays with the process that holds it.
func (c *Client) Close() error {
	c.closed.Store(true)
	c.http.CloseIdleConnections()
	return nil
}

// send asks a call and gives its reply, to be closed.
func (c *Client) send(ctx context.Context, call string, question any) (io.ReadCloser, error) {
	if c.closed.Load() {
		return nil, fmt.Errorf("%w: it is closed", graph.ErrUnavailable)
	}
	var body bytes.Buffer
	if err := gob.NewEncoder(&body).Encode(question); err != nil {
		return nil, err
	}
	if body.Len() > maxQuestion {
		return nil, fmt.Errorf("%s: %d bytes, at most %d", call, body.Len(), maxQuestion)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://quanhe"+call, &body)
	if err != nil {
		return nil, err
	}
	response, err := c.http.Do(request)
	if err != nil {
		return nil, c.gone(ctx, err)
	}
	if response.StatusCode != http.StatusOK {
		defer response.Body.Close()
		text, _ := io.ReadAll(io.LimitReader(response.Body, 1<<10))
		return nil, fmt.Errorf("%w: the process that holds %s answers %s: %s", graph.ErrUnavailable, c.file, response.Status, bytes.TrimSpace(text))
	}
	return response.Body, nil
}

// gone says that nobody answers, unless nobody waits for the answer any more.
func (c *Client) gone(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return fmt.Errorf("%w: the process that holds %s does not answer: %w", graph.ErrUnavailable, c.file, err)
}

func call[A any](c *Client, ctx context.Context, name string, question any) (answer A, err error) {
	body, err := c.send(ctx, name, question)
	if err != nil {
		return answer, err
	}
	defer body.Close()
	var r reply[A]
	if err := gob.NewDecoder(body).Decode(&r); err != nil {
		return answer, c.gone(ctx, err)
	}
	return r.Answer, r.Failed.err()
}

// Query answers a query tree.
func (c *Client) Query(ctx context.Context, q *graph.Query) (*graph.Rows, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	answer, err := call[rows](c, ctx, callQuery, ask(q))
	if err != nil {
		return nil, err
	}
	return answer.unpack(&q.List), nil
}

// Paths finds the shortest ways between two entities.
func (c *Client) Paths(ctx context.Context, q *graph.PathQuery) (*graph.Paths, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	answer, err := call[*walked](c, ctx, callPaths, q)
	if err != nil || answer == nil {
		return nil, err
	}
	paths := &graph.Paths{More: answer.More}
	for i := range answer.Subgraphs {
		paths.Paths = append(paths.Paths, answer.Subgraphs[i].unpack(&q.Over))
	}
	return paths, nil
}

// Neighborhood is what surrounds an entity.
func (c *Client) Neighborhood(ctx context.Context, q *graph.NeighborhoodQuery) (*graph.Neighborhood, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	answer, err := call[*walked](c, ctx, callNeighborhood, q)
	if err != nil || answer == nil {
		return nil, err
	}
	return &graph.Neighborhood{Subgraph: answer.Subgraphs[0].unpack(&q.Over), More: answer.More}, nil
}

// Names tells what is known of name keys.
func (c *Client) Names(ctx context.Context, keys []string) (*graph.Names, error) {
	return call[*graph.Names](c, ctx, callNames, keys)
}

// Accounts reads accounts.
func (c *Client) Accounts(ctx context.Context, ids []graph.ID) ([]*graph.Account, error) {
	return call[[]*graph.Account](c, ctx, callAccounts, ids)
}

// Judgements lists all judgements by id.
func (c *Client) Judgements(ctx context.Context) ([]*graph.Judgement, error) {
	return call[[]*graph.Judgement](c, ctx, callJudgements, true)
}

// Status counts what is stored.
func (c *Client) Status(ctx context.Context) (graph.Status, error) {
	return call[graph.Status](c, ctx, callStatus, true)
}

// Init has nothing to do.
func (c *Client) Init(ctx context.Context) error {
	_, err := call[bool](c, ctx, callInit, true)
	return err
}

// Put stores a batch.
func (c *Client) Put(ctx context.Context, b *graph.Batch) (graph.Outcome, error) {
	return call[graph.Outcome](c, ctx, callPut, b)
}

// Dump yields everything in its fixed order, as it comes.
func (c *Client) Dump(ctx context.Context) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		body, err := c.send(ctx, callDump, true)
		if err != nil {
			yield(nil, err)
			return
		}
		defer body.Close()
		decoder := gob.NewDecoder(body)
		for {
			var d dumped
			if err := decoder.Decode(&d); err != nil {
				if errors.Is(err, io.EOF) {
					err = io.ErrUnexpectedEOF
				}
				yield(nil, c.gone(ctx, err))
				return
			}
			if d.Whole {
				return
			}
			record, err := d.record()
			if !yield(record, err) || err != nil {
				return
			}
		}
	}
}
