# The server and the loader, two static programs in an image that holds nothing else.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags=-s -o /out/ ./server ./loader

FROM scratch
COPY --from=build /out/server /out/loader /
COPY examples/articles /examples
# No user by name is needed: 65532 owns nothing and may do nothing.
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/server"]
