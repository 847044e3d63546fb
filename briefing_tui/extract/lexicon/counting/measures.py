"""Signs and abbreviations for money and measures that every language shares.

Keys are as in `shape`, but keep the case where it matters: "MW" is no "mW".
"""

from __future__ import annotations

from typing import Final

from briefing_tui.extract.lexicon.counting.shape import named

PERCENT: Final = "percentage"
POINTS: Final = "percentage point"
AGE: Final = "year of age"

SYMBOLS: Final = {
    "$": "dollar", "£": "pound sterling", "€": "euro", "¥": "japanese yen", "₹": "indian rupee",
    "₽": "russian ruble", "₩": "south korean won", "₪": "shekel", "₺": "turkish lira",
    "₴": "ukrainian hryvnia", "₦": "nigerian naira", "₫": "vietnamese dong", "฿": "thai baht",
    "₱": "philippine peso", "₡": "costa rican colon", "₸": "kazakhstani tenge", "¢": "cent",
    "₿": "bitcoin",
}  # fmt: skip
"""Currency signs."""

BEFORE_DOLLAR: Final = {
    "us": "dollar", "u . s .": "dollar", "a": "australian dollar", "au": "australian dollar",
    "c": "canadian dollar", "ca": "canadian dollar", "can": "canadian dollar",
    "hk": "hong kong dollar", "nz": "new zealand dollar", "s": "singapore dollar",
    "sg": "singapore dollar", "nt": "new taiwan dollar", "r": "brazilian real", "mx": "mexican peso",
    "j": "jamaican dollar", "z": "zimbabwean dollar",
}  # fmt: skip
"""Letters before a dollar sign."""

CODES: Final = {
    "USD": "dollar", "EUR": "euro", "GBP": "pound sterling", "JPY": "japanese yen",
    "CHF": "swiss franc", "AUD": "australian dollar", "CAD": "canadian dollar",
    "NZD": "new zealand dollar", "HKD": "hong kong dollar", "SGD": "singapore dollar",
    "CNY": "chinese yuan", "RMB": "chinese yuan", "INR": "indian rupee", "RUB": "russian ruble",
    "KRW": "south korean won", "BRL": "brazilian real", "MXN": "mexican peso",
    "ZAR": "south african rand", "SEK": "swedish krona", "NOK": "norwegian krone",
    "DKK": "danish krone", "PLN": "polish zloty", "CZK": "czech koruna", "HUF": "hungarian forint",
    "TRY": "turkish lira", "ILS": "shekel", "NIS": "shekel", "AED": "emirati dirham",
    "SAR": "saudi riyal", "EGP": "egyptian pound", "NGN": "nigerian naira", "KES": "kenyan shilling",
    "THB": "thai baht", "IDR": "indonesian rupiah", "MYR": "malaysian ringgit",
    "PHP": "philippine peso", "VND": "vietnamese dong", "TWD": "new taiwan dollar",
    "PKR": "pakistani rupee", "BDT": "bangladeshi taka", "LKR": "sri lankan rupee",
    "UAH": "ukrainian hryvnia", "RON": "romanian leu", "BGN": "bulgarian lev",
    "HRK": "croatian kuna", "RSD": "serbian dinar", "ISK": "icelandic krona",
    "ARS": "argentine peso", "CLP": "chilean peso", "COP": "colombian peso", "PEN": "peruvian sol",
    "BTC": "bitcoin", "ETH": "ether", "RM": "malaysian ringgit", "Rs": "indian rupee",
    "Rp": "indonesian rupiah", "Fr": "swiss franc", "FCFA": "cfa franc", "XOF": "cfa franc",
    "XAF": "cfa franc",
}  # fmt: skip
"""Codes and abbreviations that stand before or behind an amount."""

AMOUNTS_BEHIND: Final = {
    "kn": "croatian kuna", "kr": "krona", "zł": "polish zloty", "Kč": "czech koruna",
    "Ft": "hungarian forint", "lei": "romanian leu",
}  # fmt: skip
"""Abbreviations that stand behind an amount only."""

_PREFIXED: Final = {
    "metre": "m", "gram": "g", "watt": "W", "watt hour": "Wh", "hertz": "Hz", "volt": "V",
    "byte": "B", "litre": "l", "joule": "J", "pascal": "Pa", "watt peak": "Wp", "bit": "bit",
    "bit per second": "bps", "newton": "N", "becquerel": "Bq", "sievert": "Sv", "tonne": "t",
    "ampere": "A", "ohm": "Ω", "electronvolt": "eV", "ampere hour": "Ah",
}  # fmt: skip
_PREFIXES: Final = {
    "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "milli": "m", "micro": "μ", "nano": "n",
    "centi": "c", "peta": "P", "hecto": "h",
}  # fmt: skip
_RARE: Final = {("k", "t"): "Kt", ("c", "t"): "cent"}

SI: Final = {
    prefix_sign + sign: prefix + name
    for name, sign in _PREFIXED.items()
    for prefix, prefix_sign in _PREFIXES.items()
    if (prefix_sign, sign) not in _RARE
} | {sign: name for name, sign in _PREFIXED.items() if sign not in "tBANV"}
"""Units of the metric system with their prefixes; the case counts."""

ABBREVIATIONS: Final = SI | named(
    kilometre_per_hour="km_/_h km_/_hr kmh kph",
    metre_per_second="m_/_s",
    mile_per_hour="mph",
    mile_per_gallon="mpg",
    revolutions_per_minute="rpm",
    square_metre="m² m2 m_2 sqm sq_m m^2",
    square_kilometre="km² km_2 sq_km",
    square_foot="sqft sq_ft ft² ft_2",
    cubic_metre="m³ m_3",
    cubic_centimetre="cm³ cm_3 cc",
    hectare="ha",
    kilogram="kgs",
    tonne="t",
    volt="V",
    ampere="A",
    ampere_per_square_centimetre="A_/_cm²",
    farad="F",
    newton="N",
    newton_metre="Nm",
    pound__foot="lb-ft",
    foot_pound__force="lb_-_ft",
    horsepower="hp bhp PS ch cv CV",
    gigabyte="GB",
    litre="L",
    millilitre="ml mL",
    centilitre="cl",
    pound__mass="lb lbs",
    ounce="oz",
    fluid_ounce="fl_oz",
    foot="ft",
    inch="in_. ″",
    mile="mi",
    yard="yd yds",
    minute="min mins",
    second="sec secs s",
    hour="hr hrs",
    celsius="°_C ℃ C",
    fahrenheit="°_F ℉",
    kelvin="K",
    degree="°",
    decibel="dB",
    calorie="kcal cal",
    mega_british_thermal_unit="mmBTU mmbtu MMBtu",
    british_thermal_unit="BTU Btu",
    part_per_million="ppm",
    part_per_billion="ppb",
    basis_point="bps bp",
    barrel="bbl",
    barrel_per_day="bpd",
    frame_per_second="fps",
    dot_per_inch="dpi",
    generation_wireless="G",
    megapixel="MP",
    kilocalorie="kcal",
    gigatonne="Gt",
    megatonne="Mt",
    kilogram_per_square_metre="kg_/_m²",
    gram_per_kilometre="g_/_km",
    gram_per_litre="g_/_l",
    kilowatt_hour_per_100_kilometre="kWh_/_100_km",
    litre_per_100_kilometre="l_/_100_km",
    win_above_replacement="WAR",
    run_batted_in="RBI RBIs",
    percentage="%",
    per_mille="‰",
)
"""Abbreviations of units; the case counts."""

GLUED_ONLY: Final = frozenset("A C F G K L N V g h k l m s t J W".split())
"""Those that mean a unit only where they stand close behind digits, or in this very form."""

FRACTIONS: Final = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5,
    "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip
"""Fractions that are one sign."""
