"""The rules of PDF/A: what a file must hold to be read in a hundred years. Clauses are those of ISO 19005-3 (PDF/A-3)
unless 19005-1 is named, which has the same rules in other places."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pikepdf

from secretariat.documents.pdf.canvas import Standard
from tests.documents.standards.model import Opened, program, to_unicode, widths
from tests.documents.standards.rules import rule

A3, A1 = Standard.PDF_A3U, Standard.PDF_A1B
PDFAID = "{http://www.aiim.org/pdfa/ns/id/}"
DC = "{http://purl.org/dc/elements/1.1/}"
XMP = "{http://ns.adobe.com/xap/1.0/}"
PDF = "{http://ns.adobe.com/pdf/1.3/}"
EXTENSION = "{http://www.aiim.org/pdfa/ns/extension/}"
SCHEMA = "{http://www.aiim.org/pdfa/ns/schema#}"
OPERATORS = set(
    re.findall(
        r"\S+",
        "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q "
        "re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"",
    )
)


@rule("6.1.2 file header")
def header(opened: Opened) -> Iterator[str]:
    first, _, rest = opened.data.partition(b"\n")
    if not re.fullmatch(rb"%PDF-1\.[4-7]", first):
        yield f"begins with {first!r}"
    if rest[:1] != b"%" or any(byte < 128 for byte in rest[1:5]):
        yield "no comment of four bytes above 127 in the second line"


@rule("19005-1, 6.1.2 and 6.1.4: PDF 1.4 without cross-reference streams", A1)
def old_file(opened: Opened) -> Iterator[str]:
    if not opened.data.startswith(b"%PDF-1.4"):
        yield "a later version than 1.4"
    if b"/ObjStm" in opened.data or b"/XRef" in opened.data or b"\nxref\n" not in opened.data:
        yield "object or cross-reference streams"


@rule("6.1.3 file trailer")
def trailer(opened: Opened) -> Iterator[str]:
    if "/Encrypt" in opened.pdf.trailer:
        yield "encrypted"
    if len(opened.pdf.trailer.get("/ID", [])) != 2:
        yield "no identifier"
    if not opened.data.rstrip(b"\r\n").endswith(b"%%EOF"):
        yield "data after the end of the file"


@rule("6.1.7.1 stream objects: end of line after `stream` and before `endstream`, Length right")
def streams(opened: Opened) -> Iterator[str]:
    for found in re.finditer(rb"/Length (\d+)[^>]*>>\s*stream(\r\n|\n|)", opened.data):
        end = found.end() + int(found[1])
        if not found[2] or not re.match(rb"\r?\nendstream", opened.data[end : end + 12]):
            yield f"at byte {found.start()}"


@rule("6.1.7.2 filters")
def filters(opened: Opened) -> Iterator[str]:
    for obj in opened.pdf.objects:
        if isinstance(obj, pikepdf.Stream):
            names = obj.get("/Filter", [])
            for name in [names] if isinstance(names, pikepdf.Name) else names:
                if name in ("/LZWDecode", "/Crypt"):
                    yield f"{name} in object {obj.objgen[0]}"
            if {"/F", "/FFilter", "/FDecodeParms"} & set(obj.keys()):
                yield f"the data of object {obj.objgen[0]} are in another file"


@rule("6.1.13 limits of an implementation")
def limits(opened: Opened) -> Iterator[str]:
    if len(opened.pdf.objects) > 8_388_607:
        yield "too many objects"
    for page in opened.pages:
        if page.deepest > 28:
            yield f"graphics states {page.deepest} deep"
    for dictionary in opened.dictionaries():
        for key in dictionary.keys():  # noqa: SIM118
            value = dictionary[key]
            if len(key) > 128 or (isinstance(value, pikepdf.String) and len(bytes(value)) > 32_767):
                yield f"a name or text that is too long at {key[:40]}"
            if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 2**31 - 1:
                yield f"the number {value}"


@rule("6.2.2 content streams: known operators, states saved and restored")
def operators(opened: Opened) -> Iterator[str]:
    for number, page in enumerate(opened.pages, 1):
        unknown = page.operators - OPERATORS - {"INLINE IMAGE"}
        if unknown or not page.balanced:
            yield f"page {number}: {sorted(unknown)}, balanced: {page.balanced}"
        if "/Resources" not in page.page.obj:
            yield f"page {number} has no resources of its own"


@rule("6.2.3 output intent")
def output_intent(opened: Opened) -> Iterator[str]:
    intents = [intent for intent in opened.root.get("/OutputIntents", []) if intent.get("/S") == "/GTS_PDFA1"]
    if len(intents) != 1 or "/DestOutputProfile" not in intents[0]:
        yield "there is not one output intent with a profile"
        return
    stream = intents[0].DestOutputProfile
    profile = stream.read_bytes()
    if int.from_bytes(profile[:4], "big") != len(profile) or profile[36:40] != b"acsp":
        yield "the profile is no ICC profile"
    if profile[12:16] not in (b"mntr", b"prtr") or profile[16:20] != b"RGB " or int(stream.N) != 3:
        yield "the profile is none of a screen or printer in RGB"
    if profile[8] > (2 if opened.data.startswith(b"%PDF-1.4") else 4):
        yield f"the profile is of version {profile[8]}"


@rule("6.2.4.3 colours that the output intent does not say the look of: CMYK beside an RGB one")
def colours(opened: Opened) -> Iterator[str]:
    for number, page in enumerate(opened.pages, 1):
        if page.operators & {"k", "K", "cs", "CS", "sh"}:
            yield f"page {number}: {sorted(page.operators & {'k', 'K', 'cs', 'CS', 'sh'})}"
    for dictionary in opened.dictionaries():
        if dictionary.get("/Subtype") == "/Image" and dictionary.get("/ColorSpace") not in (
            "/DeviceRGB",
            "/DeviceGray",
        ):
            yield f"an image in {dictionary.get('/ColorSpace')}"


@rule("6.2.8 images: not interpolated, no alternates")
def images(opened: Opened) -> Iterator[str]:
    for dictionary in opened.dictionaries():
        if dictionary.get("/Subtype") == "/Image" and (
            dictionary.get("/Interpolate") or "/Alternates" in dictionary or "/OPI" in dictionary
        ):
            yield f"image {dictionary.objgen[0]}"


@rule("6.2.9 form XObjects: no PostScript, no reference to another file")
def forms(opened: Opened) -> Iterator[str]:
    for dictionary in opened.dictionaries():
        if dictionary.get("/Subtype") == "/PS" or (
            dictionary.get("/Subtype") == "/Form" and {"/Ref", "/PS", "/OPI"} & set(dictionary.keys())
        ):
            yield f"object {dictionary.objgen[0]}"


@rule("6.2.10 transparency; 19005-1, 6.4: none (the program draws none in PDF/A-3 either)")
def transparency(opened: Opened) -> Iterator[str]:
    for dictionary in opened.dictionaries():
        if dictionary.get("/SMask", "/None") != "/None" or dictionary.get("/BM", "/Normal") != "/Normal":
            yield f"a soft mask or blend mode in object {dictionary.objgen[0]}"
        if dictionary.get("/S") == "/Transparency" or any(
            key in dictionary and isinstance(dictionary[key], int | Decimal) and dictionary[key] != 1
            for key in ("/CA", "/ca")
        ):
            yield f"transparency in object {dictionary.objgen[0]}"


def _composite(opened: Opened) -> Iterator[tuple[str, Any, Any, set[int]]]:
    for font, codes in opened.fonts.values():
        descendants = font.get("/DescendantFonts", [])
        yield str(font.get("/BaseFont")), font, descendants[0] if len(descendants) else None, codes


@rule("6.2.11.2–6.2.11.3 fonts: composite ones, Identity-H, CIDToGIDMap; Matterhorn 31-001 to 31-008")
def font_types(opened: Opened) -> Iterator[str]:
    for name, font, descendant, _ in _composite(opened):
        if font.get("/Subtype") != "/Type0" or descendant is None or font.get("/Encoding") != "/Identity-H":
            yield f"{name} is {font.get('/Subtype')} with {font.get('/Encoding')}"
        elif descendant.Subtype == "/CIDFontType2" and descendant.get("/CIDToGIDMap") != "/Identity":
            yield f"{name} has no CIDToGIDMap"
        elif not {"/Registry", "/Ordering", "/Supplement"} <= set(
            descendant.get("/CIDSystemInfo", {}).keys()
        ):
            yield f"{name} has no CIDSystemInfo"


@rule("6.2.11.4.1 font programs embedded, with every glyph that is shown; Matterhorn 31-009, 31-011")
def embedded(opened: Opened) -> Iterator[str]:
    for name, _, descendant, codes in _composite(opened):
        found = program(descendant) if descendant is not None else None
        if found is None:
            yield f"{name} is not embedded"
        elif any(found.width(code) is None for code in codes):
            yield f"{name} has no glyph {next(code for code in codes if found.width(code) is None)}"


@rule(
    "6.2.11.4.2 subsets; 19005-1, 6.3.5: the CIDSet of a subset lists what is in it; Matterhorn 31-012, 31-013"
)
def glyph_lists(opened: Opened) -> Iterator[str]:
    old = opened.data.startswith(b"%PDF-1.4")
    for name, _, descendant, _ in _composite(opened):
        descriptor = descendant.get("/FontDescriptor", {}) if descendant is not None else {}
        if "/CIDSet" not in descriptor:
            if old:
                yield f"{name} has none"
            continue
        bits = descriptor.CIDSet.read_bytes()
        listed = {n for n in range(len(bits) * 8) if bits[n // 8] & 0x80 >> n % 8}
        found = program(descendant)
        if found and (found.cids - listed or any(found.width(cid) is None for cid in listed)):
            yield f"{name}: not listed {sorted(found.cids - listed)[:5]}"


@rule("6.2.11.5 widths are those of the font program; Matterhorn 31-016")
def font_widths(opened: Opened) -> Iterator[str]:
    for name, _, descendant, codes in _composite(opened):
        found = program(descendant) if descendant is not None else None
        declared = widths(descendant) if descendant is not None else {}
        for code in sorted(codes) if found else ():
            width = found.width(code) if found else None
            if width is not None and abs(declared.get(code, 1000.0) - width) > 1:
                yield f"{name}, glyph {code}: {declared.get(code)} and {width}"


@rule("6.2.11.7.2 Unicode for every glyph that is shown; Matterhorn 31-027 to 31-029")
def unicode_maps(opened: Opened) -> Iterator[str]:
    for name, font, _, codes in _composite(opened):
        known = to_unicode(font)
        for code in sorted(codes):
            if not known.get(code) or set(known[code]) & set("\0\ufeff\ufffe"):
                yield f"{name}, glyph {code}: {known.get(code)!r}"


@rule("6.2.11.8 .notdef is never shown; Matterhorn 31-030")
def notdef(opened: Opened) -> Iterator[str]:
    for name, _, _, codes in _composite(opened):
        if 0 in codes:
            yield name


@rule("6.3.1–6.3.2 annotations: of known kinds, printed, not hidden")
def annotations(opened: Opened) -> Iterator[str]:
    for _, annotation in opened.annotations:
        if annotation.get("/Subtype") not in ("/Link", "/Widget"):
            yield f"an annotation {annotation.get('/Subtype')}"
        if int(annotation.get("/F", 0)) & 0b1_0010_0111 != 4:  # invisible, hidden, print, no view, toggle
            yield f"flags {annotation.get('/F')} of {annotation.get('/Subtype')}"
        if "/CA" in annotation and annotation.CA != 1:
            yield "a transparent annotation"


@rule("6.3.3 annotations have an appearance, and one alone")
def appearances(opened: Opened) -> Iterator[str]:
    for _, annotation in opened.annotations:
        if annotation.get("/Subtype") == "/Link" and "/AP" not in annotation:
            continue
        appearance = annotation.get("/AP", {})
        if set(appearance.keys()) != {"/N"} or not isinstance(appearance.get("/N"), pikepdf.Stream):
            yield f"{annotation.get('/Subtype')} {annotation.get('/T', '')}"


@rule("6.4.1–6.4.2 forms: appearances not to be made by the reader, no XFA, no actions")
def form(opened: Opened) -> Iterator[str]:
    acroform = opened.root.get("/AcroForm", {})
    if acroform.get("/NeedAppearances") or "/XFA" in acroform:
        yield "NeedAppearances or XFA"
    names = [str(field.get("/T")) for field in acroform.get("/Fields", [])]
    if len(set(names)) < len(names):
        yield "two fields of one name"
    widgets = {a.objgen for _, a in opened.annotations if a.get("/Subtype") == "/Widget"}
    if widgets != {field.objgen for field in acroform.get("/Fields", [])}:
        yield "fields and widgets differ"


@rule("6.5 actions and scripts: none at all")
def active_content(opened: Opened) -> Iterator[str]:
    for dictionary in opened.dictionaries():
        found = {"/AA", "/JavaScript", "/JS", "/OpenAction", "/A"} & set(dictionary.keys())
        if "/A" in found and dictionary.get("/Type") == "/StructElem":
            found.discard("/A")  # there it names attributes
        if found:
            yield f"{sorted(found)} in object {dictionary.objgen[0]}"


@rule("6.6.2.1 metadata in XMP, unfiltered where 19005-1, 6.7.2 asks for it")
def metadata(opened: Opened) -> Iterator[str]:
    stream = opened.root.get("/Metadata")
    if stream is None or stream.get("/Type") != "/Metadata" or stream.get("/Subtype") != "/XML":
        yield "none"
        return
    if "/Filter" in stream:
        yield "compressed"
    packet = stream.read_bytes().decode("utf-8")
    if not packet.startswith('<?xpacket begin="\ufeff"') or re.match(
        r"<\?xpacket[^>]*(bytes|encoding)=", packet
    ):
        yield "not a packet in UTF-8"


@rule("6.6.2.3 properties that PDF/A does not know are described")
def extension_schemas(opened: Opened) -> Iterator[str]:
    known = {DC, XMP, PDF, PDFAID, EXTENSION}
    if opened.xmp is None:
        return
    described = {"{" + (uri.text or "") + "}" for uri in opened.xmp.iter(f"{SCHEMA}namespaceURI")}
    for description in opened.xmp.iter("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}Description"):
        for element in description:
            namespace = element.tag.partition("}")[0] + "}"
            if namespace not in known | described:
                yield element.tag


@rule("6.6.3 metadata and information dictionary say the same")
def same_metadata(opened: Opened) -> Iterator[str]:
    info = opened.pdf.trailer.get("/Info", {})
    pairs = {
        "/Title": f"{DC}title",
        "/Author": f"{DC}creator",
        "/Subject": f"{DC}description",
        "/Creator": f"{XMP}CreatorTool",
        "/Producer": f"{PDF}Producer",
        "/Keywords": f"{PDF}Keywords",
    }
    for key, name in pairs.items():
        said = str(info[key]) if key in info else None
        if said != opened.property(name):
            yield f"{key}: {said!r} and {opened.property(name)!r}"
    for key, name in {"/CreationDate": f"{XMP}CreateDate", "/ModDate": f"{XMP}ModifyDate"}.items():
        said = re.sub(r"\D", "", str(info.get(key, "")))
        if said != re.sub(r"\D", "", opened.property(name) or ""):
            yield f"{key}: {said!r} and {opened.property(name)!r}"


@rule("6.6.4 version and conformance are named")
def identification(opened: Opened) -> Iterator[str]:
    said = (opened.property(f"{PDFAID}part"), opened.property(f"{PDFAID}conformance"))
    expected = ("1", "B") if opened.data.startswith(b"%PDF-1.4") else ("3", "U")
    if said != expected:
        yield f"{said}"


@rule("6.8 embedded files: named, typed, related to the document; Matterhorn 21-001", A3)
def embedded_files(opened: Opened) -> Iterator[str]:
    names = list(opened.root.get("/Names", {}).get("/EmbeddedFiles", {}).get("/Names", []))
    related = {entry.objgen for entry in opened.root.get("/AF", [])}
    for name, found in zip(names[::2], names[1::2], strict=True):
        if not {"/F", "/UF", "/EF"} <= set(found.keys()) or str(found.UF) != str(name):
            yield f"{name}: no F or UF"
        if found.get("/AFRelationship") not in ("/Source", "/Data", "/Supplement", "/Alternative"):
            yield f"{name}: related as {found.get('/AFRelationship')}"
        if found.objgen not in related:
            yield f"{name}: not among the associated files"
        file = found.get("/EF", {}).get("/F")
        if file is None or "/Subtype" not in file or "/" not in str(file.Subtype)[1:]:
            yield f"{name}: no media type"
        elif bytes(file.Params.CheckSum) != hashlib.md5(file.read_bytes()).digest():
            yield f"{name}: is not what its checksum says"
    if related - {entry.objgen for entry in names[1::2]}:
        yield "an associated file is not embedded"


@rule("19005-1, 6.1.11: no embedded files", A1)
def no_files(opened: Opened) -> Iterator[str]:
    if any("/EF" in dictionary for dictionary in opened.dictionaries()):
        yield "a file is embedded"


@rule("6.9–6.11 no optional content, alternate presentations or requirements; Matterhorn 20-001")
def alternatives(opened: Opened) -> Iterator[str]:
    found = {"/OCProperties", "/Requirements", "/Perms"} & set(opened.root.keys())
    if found or "/AlternatePresentations" in opened.root.get("/Names", {}):
        yield f"{sorted(found)}"
