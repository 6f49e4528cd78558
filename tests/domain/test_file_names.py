"""Names in the names of files."""

from __future__ import annotations

import pytest

from secretariat.domain.file_names import file_slug


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Aïssatou Bintà Sow", "aissatou-binta-sow"),
        ("Elif Nur Yıldıran", "elif-nur-yildiran"),
        ("İpek Şahin", "ipek-sahin"),
        ("Søren Weiß", "soren-weiss"),
        ("Łukasz Đorđević", "lukasz-dordevic"),
        ("N’Diaye, Þóra", "n-diaye-thora"),
        ("أمينة خان", ""),
    ],
)
def test_letters_are_kept_as_their_plain_ones(name: str, slug: str) -> None:
    assert file_slug(name) == slug
