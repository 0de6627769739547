// Opens GraphiQL with a tab for each example question. What a reader changes stays in the browser.
(async () => {
  const examples = await (await fetch('/playground/examples.json')).json();
  const element = React.createElement;
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    element(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      plugins: [GraphiQLPluginExplorer.explorerPlugin()],
      defaultEditorToolsVisibility: 'variables',
      isHeadersEditorEnabled: false,
      defaultTabs: examples,
    }),
  );
})();
