"""Faults to plant in a good PDF, at least one for each rule, to see that the rule catches it."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

Fault = Callable[[bytes], bytes]
FAULTS: dict[str, Fault] = {}  # by "rule" or "rule: what is wrong"


def fault(name: str) -> Callable[[Callable[[Any], None]], None]:
    """Add what changes an opened PDF."""

    def add(change: Callable[[Any], None]) -> None:
        def planted(data: bytes) -> bytes:
            with pikepdf.open(io.BytesIO(data)) as pdf:
                change(pdf)
                out = io.BytesIO()
                pdf.save(out, fix_metadata_version=False)
                return out.getvalue()

        FAULTS[name] = planted

    return add


def raw(name: str, old: bytes, new: bytes) -> None:
    """Add what changes the bytes of a file."""

    def planted(data: bytes) -> bytes:
        assert re.search(old, data, re.DOTALL), old
        return re.sub(old, new, data, count=1, flags=re.DOTALL)

    FAULTS[name] = planted


def element(pdf: Any, kind: str) -> Any:
    """The first structure element of a kind."""
    return next(
        o for o in pdf.objects if isinstance(o, Dictionary) and o.get("/S") == f"/{kind}" and "/P" in o
    )


def annotation(pdf: Any, kind: str) -> Any:
    return next(o for o in pdf.objects if isinstance(o, Dictionary) and o.get("/Subtype") == f"/{kind}")


def font(pdf: Any) -> Any:
    return next(o for o in pdf.objects if isinstance(o, Dictionary) and o.get("/Subtype") == "/Type0")


def content(pdf: Any, change: Callable[[bytes], bytes]) -> None:
    stream = pdf.pages[0].Contents
    stream.write(change(stream.read_bytes()))


def xmp(pdf: Any, old: str, new: str) -> None:
    stream = pdf.Root.Metadata
    text = stream.read_bytes().decode()
    assert old in text, old
    pdf.Root.Metadata = pdf.make_stream(text.replace(old, new).encode(), Type=Name.Metadata, Subtype=Name.XML)


raw("header", rb"%PDF-1\.7\n%", b"%PDF-1.7\n1")
raw("header: version", rb"%PDF-1\.7", b"%PDF-2.0")
raw("trailer: rest", rb"%%EOF\n$", b"%%EOF\nmore\n")
raw("streams", rb"\nendstream", b" endstream")


raw("trailer", rb"/ID \[[^\]]*\]", b"")


@fault("filters")
def _in_another_file(pdf: Any) -> None:
    pdf.Root.Other = pdf.make_stream(b"", F=String("elsewhere"))


@fault("limits")
def _deep(pdf: Any) -> None:
    content(pdf, lambda code: b"q " * 40 + code + b" Q" * 40)


@fault("limits: number")
def _large(pdf: Any) -> None:
    pdf.Root.Other = 2**40


@fault("operators")
def _unknown_operator(pdf: Any) -> None:
    content(pdf, lambda code: code + b"\n1 2 xyz\n")


@fault("operators: balance")
def _unbalanced(pdf: Any) -> None:
    content(pdf, lambda code: b"q\n" + code)


@fault("output_intent")
def _no_intent(pdf: Any) -> None:
    del pdf.Root.OutputIntents


@fault("output_intent: profile")
def _bad_profile(pdf: Any) -> None:
    pdf.Root.OutputIntents[0].DestOutputProfile.write(b"no profile" * 30)


@fault("colours")
def _cmyk(pdf: Any) -> None:
    content(pdf, lambda code: code.replace(b" rg", b" 0 k", 1))


@fault("images")
def _interpolated(pdf: Any) -> None:
    image(pdf, Interpolate=True)


@fault("colours: image")
def _cmyk_image(pdf: Any) -> None:
    image(pdf, ColorSpace=Name.DeviceCMYK)


@fault("transparency: soft mask")
def _soft_mask(pdf: Any) -> None:
    image(pdf, SMask=pdf.make_stream(b"\xff", Width=1, Height=1))


def image(pdf: Any, **entries: Any) -> None:
    pdf.pages[0].Resources.XObject = Dictionary(
        Im=pdf.make_stream(
            b"abcd",
            **{"Type": Name.XObject, "Subtype": Name.Image, "ColorSpace": Name.DeviceRGB, **entries},
        )
    )


@fault("forms")
def _postscript(pdf: Any) -> None:
    pdf.pages[0].Resources.XObject = Dictionary(X=pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.PS))


@fault("transparency")
def _see_through(pdf: Any) -> None:
    pdf.pages[0].Resources.ExtGState = Dictionary(G=Dictionary(ca=0.5))


@fault("font_types")
def _no_gid_map(pdf: Any) -> None:
    found = next(o for o in pdf.objects if isinstance(o, Dictionary) and "/CIDToGIDMap" in o)
    del found.CIDToGIDMap


@fault("embedded")
def _unembedded(pdf: Any) -> None:
    descriptor = font(pdf).DescendantFonts[0].FontDescriptor
    for key in ("/FontFile2", "/FontFile3"):
        if key in descriptor:
            del descriptor[key]


@fault("glyph_lists")
def _wrong_glyph_list(pdf: Any) -> None:
    font(pdf).DescendantFonts[0].FontDescriptor.CIDSet = pdf.make_stream(b"\x80")


@fault("font_widths")
def _wrong_width(pdf: Any) -> None:
    widths = font(pdf).DescendantFonts[0].W
    widths[1][0] = int(widths[1][0]) + 50


@fault("unicode_maps")
def _no_unicode(pdf: Any) -> None:
    del font(pdf).ToUnicode


@fault("unicode_maps: one glyph")
def _one_without_unicode(pdf: Any) -> None:
    stream = font(pdf).ToUnicode
    stream.write(re.sub(rb"(beginbfchar\s+<[0-9A-F]{4}>) <[0-9A-F]+>", rb"\1 <FEFF>", stream.read_bytes()))


@fault("notdef")
def _notdef(pdf: Any) -> None:
    content(pdf, lambda code: re.sub(rb"\[<[0-9A-F]{4}", b"[<0000", code, count=1))


@fault("annotations")
def _hidden_link(pdf: Any) -> None:
    annotation(pdf, "Link").F = 2


@fault("annotations: kind")
def _movie(pdf: Any) -> None:
    annotation(pdf, "Link").Subtype = Name.Movie


@fault("appearances")
def _no_appearance(pdf: Any) -> None:
    del annotation(pdf, "Widget").AP


@fault("form")
def _need_appearances(pdf: Any) -> None:
    pdf.Root.AcroForm.NeedAppearances = True


@fault("form: names")
def _same_names(pdf: Any) -> None:
    for field in pdf.Root.AcroForm.Fields:
        field.T = String("one")


@fault("active_content")
def _script(pdf: Any) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


@fault("active_content: link")
def _uri(pdf: Any) -> None:
    annotation(pdf, "Link").A = Dictionary(S=Name.URI, URI=String("https://example.org"))


@fault("metadata")
def _no_metadata(pdf: Any) -> None:
    del pdf.Root.Metadata


@fault("extension_schemas")
def _not_described(pdf: Any) -> None:
    xmp(
        pdf, "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/", "<pdfaSchema:namespaceURI>http://x/"
    )


@fault("same_metadata")
def _other_title(pdf: Any) -> None:
    pdf.trailer.Info.Title = String("Something else")


@fault("same_metadata: date")
def _other_date(pdf: Any) -> None:
    pdf.trailer.Info.ModDate = String("D:20260315000000+00'00'")


@fault("identification")
def _other_level(pdf: Any) -> None:
    xmp(pdf, "<pdfaid:conformance>U", "<pdfaid:conformance>A")


@fault("embedded_files")
def _unrelated(pdf: Any) -> None:
    pdf.Root.AF = Array()


@fault("embedded_files: type")
def _untyped(pdf: Any) -> None:
    del pdf.Root.Names.EmbeddedFiles.Names[1].EF.F.Subtype


@fault("embedded_files: changed")
def _changed(pdf: Any) -> None:
    pdf.Root.Names.EmbeddedFiles.Names[1].EF.F.write(b"other")


@fault("alternatives")
def _layers(pdf: Any) -> None:
    pdf.Root.OCProperties = Dictionary(OCGs=Array())


@fault("ua_identification")
def _no_ua(pdf: Any) -> None:
    xmp(pdf, "<pdfuaid:part>1</pdfuaid:part>", "")


@fault("said_to_be_tagged")
def _untagged(pdf: Any) -> None:
    del pdf.Root.MarkInfo


@fault("all_is_marked")
def _tag_removed(pdf: Any) -> None:
    content(
        pdf, lambda code: re.sub(rb"/P <</MCID \d+>> BDC(.*?)EMC", rb"\1", code, count=1, flags=re.DOTALL)
    )


@fault("all_is_marked: nested")
def _artifact_in_content(pdf: Any) -> None:
    content(
        pdf,
        lambda code: re.sub(
            rb"(/P <</MCID \d+>> BDC)(.*?)EMC", rb"\1 /Artifact BMC\2EMC EMC", code, count=1, flags=re.DOTALL
        ),
    )


@fault("tree_is_complete")
def _lost_content(pdf: Any) -> None:
    found = element(pdf, "P")
    del found.P.K[0]


@fault("tree_is_complete: parent tree")
def _parent_tree(pdf: Any) -> None:
    nums = pdf.Root.StructTreeRoot.ParentTree.Nums
    nums[1][0], nums[1][1] = nums[1][1], nums[1][0]


@fault("parents")
def _wrong_parent(pdf: Any) -> None:
    element(pdf, "P").P = element(pdf, "Table")


@fault("known_kinds")
def _unknown_kind(pdf: Any) -> None:
    element(pdf, "P").S = Name.Paragraph


@fault("nesting")
def _cell_in_table(pdf: Any) -> None:
    element(pdf, "TR").S = Name.TD


@fault("title")
def _file_name_shown(pdf: Any) -> None:
    del pdf.Root.ViewerPreferences


@fault("language")
def _no_language(pdf: Any) -> None:
    del pdf.Root.Lang


@fault("language: element")
def _no_such_language(pdf: Any) -> None:
    element(pdf, "P").Lang = String("Arabic (Egypt)")


@fault("figures")
def _figure(pdf: Any) -> None:
    element(pdf, "P").S = Name.Figure


@fault("headings")
def _level_left_out(pdf: Any) -> None:
    element(pdf, "H2").S = Name.H3


@fault("headings: none")
def _no_headings(pdf: Any) -> None:
    for obj in pdf.objects:
        if isinstance(obj, Dictionary) and str(obj.get("/S")) in ("/H1", "/H2", "/H3"):
            obj.S = Name.P


@fault("tables")
def _cell_lost(pdf: Any) -> None:
    del element(pdf, "TR").K[1]


@fault("tables: scope")
def _no_scope(pdf: Any) -> None:
    del element(pdf, "TH").A


@fault("annotations_in_tree")
def _link_text(pdf: Any) -> None:
    del annotation(pdf, "Link").Contents


@fault("annotations_in_tree: signature")
def _field_text(pdf: Any) -> None:
    del annotation(pdf, "Widget").TU


@fault("annotations_in_tree: owner")
def _no_owner(pdf: Any) -> None:
    element(pdf, "Form").S = Name.Div


@fault("tab_order")
def _no_tabs(pdf: Any) -> None:
    del pdf.pages[0].Tabs


@fault("xobjects")
def _marked_form(pdf: Any) -> None:
    annotation(pdf, "Widget").AP.N.StructParents = 3


@fault("bookmarks")
def _nowhere(pdf: Any) -> None:
    pdf.Root.Outlines.First.Dest = Array([pdf.Root, Name.Fit])
