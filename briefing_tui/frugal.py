"""What `functools`, `contextlib` and `array` have that this program uses, without what they bring.

All three bring `collections`: it takes a quarter of the time that the program itself needs until a
first page stands on the screen, and a twentieth of what a small export may take. So rooms that are
needed for either take these names from here. A type checker sees the real ones.
"""

from __future__ import annotations

import _collections_abc
import sys

from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from array import array as array
    from contextlib import contextmanager as contextmanager
    from contextlib import suppress as suppress
    from functools import cache as cache
    from functools import cached_property as cached_property
    from functools import lru_cache as lru_cache
    from functools import partial as partial
    from operator import itemgetter as itemgetter
    from types import MappingProxyType as MappingProxyType
else:
    if "collections" in sys.modules:
        from array import array as array
    else:  # it tells `collections.abc` that it is a sequence, and this is what that comes from
        sys.modules["collections"] = sys.modules["collections.abc"] = _collections_abc
        from array import array as array

        del sys.modules["collections"], sys.modules["collections.abc"]
    from _functools import partial as partial
    from _operator import itemgetter as itemgetter

    try:
        from _functools import _lru_cache_wrapper
    except ImportError:  # a Python that has none
        from functools import lru_cache as lru_cache
    else:

        def lru_cache(maxsize):
            """Have a function remember what it returned for the arguments it was given last."""

            def remember(function):
                remembering = _lru_cache_wrapper(function, maxsize, False, lambda *counts: counts)
                remembering.__wrapped__ = function
                return remembering

            return remember

    cache = lru_cache(None)
    MappingProxyType = type(vars(type))

    class cached_property:  # noqa: N801  as there
        """A property that is found out once and kept with the object."""

        def __init__(self, find):
            self._find = find
            self.__doc__ = find.__doc__

        def __set_name__(self, owner, name):
            self._name = name

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            found = vars(instance)[self._name] = self._find(instance)
            return found

    class suppress:  # noqa: N801  as there
        """Go on behind what is inside when it ends with an error of some kinds."""

        def __init__(self, *kinds):
            self._kinds = kinds

        def __enter__(self):
            pass

        def __exit__(self, kind, error, trace):
            return kind is not None and issubclass(kind, self._kinds)

    class _Around:
        """What a generator does before and after the place at which it yields."""

        def __init__(self, steps):
            self._steps = steps

        def __enter__(self):
            return next(self._steps)

        def __exit__(self, kind, error, trace):
            if error is None:
                next(self._steps, None)
                return False
            try:
                self._steps.throw(error)
            except StopIteration:
                return True
            except BaseException as raised:
                if raised is not error:
                    raise
            return False

    def contextmanager(function):
        """Have a generator that yields once stand around what is inside a `with`."""
        return lambda *given, **named: _Around(function(*given, **named))
