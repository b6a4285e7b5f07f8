// Reads requests in JSON as Go's protojson does, over the descriptors that the first argument names.
//
// A line of standard input is {"message": full name, "json": text}; its line of standard output has the message in binary and in the
// canonical JSON, or neither where protojson refuses the text.
package main

import (
	"bufio"
	"encoding/json"
	"log"
	"os"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/dynamicpb"
	_ "google.golang.org/protobuf/types/known/timestamppb"
)

type asked struct {
	Message string
	JSON    string
}

type read struct {
	Binary    []byte  `json:"binary"`
	Canonical *string `json:"canonical"`
}

func main() {
	log.SetFlags(0)
	binary, err := os.ReadFile(os.Args[1])
	fail(err)
	var set descriptorpb.FileDescriptorSet
	fail(proto.Unmarshal(binary, &set))
	files, err := protodesc.NewFiles(&set)
	fail(err)
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for lines.Scan() {
		var one asked
		fail(json.Unmarshal(lines.Bytes(), &one))
		found, err := files.FindDescriptorByName(protoreflect.FullName(one.Message))
		fail(err)
		message := dynamicpb.NewMessage(found.(protoreflect.MessageDescriptor))
		var answer read
		if (protojson.UnmarshalOptions{DiscardUnknown: true}).Unmarshal([]byte(one.JSON), message) == nil {
			answer.Binary, err = proto.Marshal(message)
			fail(err)
			canonical, err := protojson.Marshal(message)
			fail(err)
			text := string(canonical)
			answer.Canonical = &text
		}
		line, err := json.Marshal(answer)
		fail(err)
		_, err = out.Write(append(line, '\n'))
		fail(err)
	}
	fail(lines.Err())
}

func fail(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
