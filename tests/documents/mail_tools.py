"""E-mail drafts as a parser that is not Python's sees them: Perl's MIME-tools."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from typing import Any

# A mail is read from stdin; its tree comes back as JSON. MIME-tools and Perl have all it needs.
_READER = r"""
use strict; use warnings; binmode STDIN; binmode STDOUT;
use MIME::Parser; use MIME::Words qw(decode_mimewords); use Mail::Address; use Encode; use JSON::PP;
my $parser = MIME::Parser->new; $parser->output_to_core(1); $parser->tmp_to_core(1); $parser->decode_headers(0);
my $mail = do { local $/; <STDIN> };
my $entity = $parser->parse_data($mail);
sub words { my $text = shift; return undef unless defined $text; $text =~ s/\r?\n[ \t]/ /g; $text =~ s/\s+\z//;
  my $out = ''; for my $part (decode_mimewords($text)) { my ($bytes, $charset) = @$part;
    $out .= $charset ? Encode::decode($charset, $bytes) : $bytes; } return $out; }
sub people { my $text = shift; return [] unless defined $text; $text =~ s/\r?\n[ \t]/ /g;
  return [ map { my $name = $_->phrase; $name =~ s/^"(.*)"$/$1/; { name => words($name), email => $_->address } }
    Mail::Address->parse($text) ]; }
sub tree { my $part = shift; my $head = $part->head;
  my %found = (type => $part->mime_type, method => $head->mime_attr('content-type.method'),
    name => $head->recommended_filename, disposition => $head->mime_attr('content-disposition'),
    charset => $head->mime_attr('content-type.charset'), parts => [ map { tree($_) } $part->parts ]);
  if (my $body = $part->bodyhandle) { $found{body} = unpack('H*', $body->as_string); }
  return \%found; }
my $head = $entity->head;
print JSON::PP->new->utf8->encode({ to => people($head->get('To')), cc => people($head->get('Cc')),
  subject => words($head->get('Subject')), unsent => words($head->get('X-Unsent')), tree => tree($entity),
  errors => [ $parser->results->errors, $parser->results->warnings ] });
"""


@dataclass(frozen=True)
class Mail:
    """What MIME-tools found: people as (name, address), and the parts as nested dictionaries."""

    to: list[tuple[str, str]]
    cc: list[tuple[str, str]]
    subject: str
    unsent: str
    tree: dict[str, Any]

    def leaves(self) -> list[dict[str, Any]]:
        """Return the parts that hold something, in their order, each with its `data`."""

        def within(part: dict[str, Any]) -> list[dict[str, Any]]:
            if part["parts"]:
                return [leaf for inner in part["parts"] for leaf in within(inner)]
            return [{**part, "data": bytes.fromhex(part["body"])}]

        return within(self.tree)


def read_by_perl(data: bytes) -> Mail:
    """Return what Perl's MIME-tools reads in a draft; its complaints fail the test."""
    done = subprocess.run(["perl", "-e", _READER], input=data, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    assert not done.stderr, done.stderr.decode("utf-8", "replace")
    found = json.loads(done.stdout)
    assert found["errors"] == []
    people = {field: [(person["name"], person["email"]) for person in found[field]] for field in ("to", "cc")}
    return Mail(**people, subject=found["subject"], unsent=found["unsent"], tree=found["tree"])
