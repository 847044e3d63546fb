"""`datetime` without the twin in Python that it defines first and then gives up for the C one.

Python 3.12 does that by itself; in 3.11 it takes a fortieth of the time that a small export may
take.
"""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date as date
    from datetime import datetime as datetime
    from datetime import timedelta as timedelta
else:
    try:
        from _datetime import date as date
        from _datetime import datetime as datetime
        from _datetime import timedelta as timedelta
    except ImportError:  # a Python without the C one
        from datetime import date as date
        from datetime import datetime as datetime
        from datetime import timedelta as timedelta
