"""The words of the mappings to other instruments, where Qt's tools find them: they stand in data files.

A test holds them against the files in `resources/crosswalk`.
"""

from __future__ import annotations

from dtadesign.wording import mark

WORDS = (
    mark(
        "From the public page with its levels, seen in part. The questions within a level were not "
        "compared one by one."
    ),
    mark("who is behind it, and who can get it"),
    mark("what happens with what people enter, and how harm is kept away"),
    mark("whether it helps, and how that is known"),
    mark("whether people get along with it over time"),
    mark("whether what comes of it reaches treatment and the person's aim"),
    mark(
        "From the list of sections of the original form. The form of February 2026 was known from "
        "accounts of it only; hold the ids against the form in use."
    ),
    mark("who makes it"),
    mark("what it is for and what it is worth"),
    mark("the harm it could do, and who answers for that"),
    mark("what happens with people's data"),
    mark("whether it withstands attack"),
    mark("how it works together with other systems"),
    mark("whether everybody can use it"),
    mark(
        "From the scales named in the open article. Its criteria were not compared one by one, and a "
        "rating of one is no rating of the other."
    ),
    mark("how easily it is learnt and used"),
    mark("how it looks"),
    mark("what keeps people with it"),
    mark("what it says, and how well founded that is"),
    mark("how it moves people to act"),
    mark("how far people can feel supported and at home in it"),
    mark("why one should believe it"),
    mark("what it says of people's data"),
    mark("how data are kept"),
    mark("what studies there are"),
)
"""From what each mapping was judged, and what its sections are about."""
