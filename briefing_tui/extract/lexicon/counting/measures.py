"""Signs and abbreviations for money and measures that every language shares.

Keys are as in `shape`, but keep the case where it matters: "MW" is no "mW".
"""

from __future__ import annotations

from briefing_tui.extract.lexicon.counting import named, words
from briefing_tui.typed import Final

PERCENT: Final = "percentage"

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
    "sg": "singapore dollar", "nt": "new taiwan dollar", "r": "brazilian real",
    "mx": "mexican peso",
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
    "SAR": "saudi riyal", "EGP": "egyptian pound", "NGN": "nigerian naira",
    "KES": "kenyan shilling",
    "THB": "thai baht", "IDR": "indonesian rupiah", "MYR": "malaysian ringgit",
    "PHP": "philippine peso", "VND": "vietnamese dong", "TWD": "new taiwan dollar",
    "PKR": "pakistani rupee", "BDT": "bangladeshi taka", "LKR": "sri lankan rupee",
    "UAH": "ukrainian hryvnia", "RON": "romanian leu", "BGN": "bulgarian lev",
    "HRK": "croatian kuna", "RSD": "serbian dinar", "ISK": "icelandic krona",
    "ARS": "argentine peso", "CLP": "chilean peso", "COP": "colombian peso", "PEN": "peruvian sol",
    "BTC": "bitcoin", "ETH": "ether", "RM": "malaysian ringgit", "Rs": "rupee",
    "Rp": "indonesian rupiah", "Fr": "swiss franc", "FCFA": "cfa franc", "XOF": "cfa franc",
    "XAF": "cfa franc",
}  # fmt: skip
"""Codes and abbreviations that stand before or behind an amount."""

LETTERS_BEFORE: Final = {"Y": "japanese yen"}
"""Letters that stand for money only close before digits."""

AMOUNTS_BEHIND: Final = {
    "kn": "croatian kuna", "kr": "krona", "zł": "polish zloty", "Kč": "czech koruna",
    "Ft": "hungarian forint", "lei": "romanian leu",
}  # fmt: skip
"""Abbreviations that stand behind an amount only."""

_PREFIXED: Final = {
    "metre": "m", "gram": "g", "watt": "W", "watt hour": "Wh", "hertz": "Hz", "volt": "V",
    "byte": "B", "litre": "l", "joule": "J", "pascal": "Pa", "watt peak": "Wp", "bit": "bit",
    "bit per second": "bps", "newton": "N", "becquerel": "Bq", "sievert": "Sv", "tonne": "t",
    "ampere": "A", "ohm": "Ω", "electronvolt": "eV", "ampere-hour": "Ah", "farad": "F",
    "mole": "mol", "henry": "H", "tesla": "T", "second": "s", "bar": "bar", "pixel": "px",
    "tonne of CO2 equivalent": "tCO2e", "barrel of oil equivalent": "boe", "gray": "Gy",
}  # fmt: skip
_PREFIXES: Final = {
    "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "milli": "m", "micro": "μ", "nano": "n",
    "centi": "c", "peta": "P", "hecto": "h", "pico": "p", "micro ": "µ",
}  # fmt: skip
_RARE: Final = words(
    """ct ht mt pt nt hA pA cA PA cT hT pT hs ks Ms cs ps Ps Ts Gs hB cB pB nB mB hF cF PF kF MF GF
    TF
    hH pH nH PH MH GH TH kH cN hN pN hW cV"""
)
"""Forms that mean something else, or nothing."""

_LENGTHS: Final = {
    "m": "metre", "cm": "centimetre", "mm": "millimetre", "km": "kilometre", "ft": "foot",
    "in": "inch", "yd": "yard", "mi": "mile", "μm": "micrometre",
}  # fmt: skip

SI: Final = {
    prefix_sign + sign: prefix.strip() + name
    for name, sign in _PREFIXED.items()
    for prefix, prefix_sign in _PREFIXES.items()
    if prefix_sign + sign not in _RARE
} | {sign: name for name, sign in _PREFIXED.items() if sign not in "tBHTbar"}
"""Units of the metric system with their prefixes; the case counts."""

_POWERS: Final = {
    form: f"{power} {name}"
    for sign, name in _LENGTHS.items()
    for power, raised, digit in (("square", "²", "2"), ("cubic", "³", "3"))
    for form in (sign + raised, f"{sign} {raised}", f"{sign} {digit}", f"{sign} ^ {digit}")
}

ABBREVIATIONS: Final = (
    SI
    | _POWERS
    | named(
        kilometre_per_hour="km_/_h km_/_hr km_/_std kmh kph km_h",
        metre_per_second="m_/_s",
        mile_per_hour="mph MPH",
        mile_per_gallon="mpg MPG",
        revolutions_per_minute="rpm RPM",
        square_metre="sqm sq_m",
        square_kilometre="sq_km sqkm qkm",
        square_foot="sqft sq_ft",
        square_mile="sq_mi",
        cubic_foot="cf cu_ft",
        billion_cubic_feet="bcf",
        thousand_cubic_feet="mcf Mcf",
        cubic_centimetre="cc ccm",
        hectare="ha",
        kilogram="kgs KG Kg",
        kilometre="kms KM Km",
        tonne="t",
        kilobyte="KB",
        kilotonne="kt",
        newton_metre="Nm N_m N·m N_·_m",
        pound__foot="lb_-_ft",
        foot_pound__force="lb_-_ft ft_-_lb ft_lb lb_ft",
        brake_horsepower="bhp BHP",
        horsepower="hp PS CV HP Hp",
        litre="L",
        millilitre="mL",
        decilitre="dl dL",
        pound__mass="lb lbs LBS",
        ounce="oz",
        fluid_ounce="fl_oz fl_._oz",
        foot="ft ft_.",
        inch="″",
        mile="mi",
        yard="yd yds",
        minute="min mins",
        second="sec secs",
        hour="hr hrs",
        celsius="°_C ℃ º_C C",
        fahrenheit="°_F ℉ º_F",
        degree="°",
        decibel="dB",
        kilocalorie="kcal",
        calorie="cal",
        mega_british_thermal_unit="mmBTU mmbtu MMBtu MMBTU mmBtu",
        british_thermal_unit="BTU Btu BTUs",
        parts__per__million="ppm",
        parts__per__billion="ppb",
        basis_point="bps bp bpps",
        barrel="bbl bbls",
        barrel_per_day="bpd",
        frame_per_second="fps FPS",
        dot_per_inch="dpi",
        pixel_per_inch="ppi",
        generation_wireless="G",
        megapixel="MP Mpx",
        gigatonne="Gt",
        megatonne="Mt",
        microgram="mcg",
        pound_per_square_inch="psi PSI",
        atmosphere="atm",
        millimetre_of_mercury="mmHg",
        lumen="lm",
        lux="lx",
        candela="cd",
        megabit_per_second="Mbps mbps Mbit_/_s Mb_/_s",
        gigabit_per_second="Gbps gbps Gbit_/_s Gb_/_s",
        kilobit_per_second="kbps Kbps",
        twenty__foot_equivalent_unit="TEU TEUs",
        deadweight_tonne="dwt DWT",
        international_unit="IU",
        win_above_replacement="WAR",
        run_batted_in="RBI RBIs",
        penny="p",
        count="x",
        percentage="% ％ pct",
        percentage_point="%_points %_-_points pp ppt",
        per_mille="‰",
    )
)
"""Abbreviations of units; the case counts."""

GLUED_ONLY: Final = words("G N k s J x p H T")
"""Those that mean a unit only where they stand close behind digits."""

LETTERS: Final = words("A C F V W g h l m t L")
"""Those that do so behind a space as well, before a small letter or the end of the clause."""

RESOLUTIONS: Final = frozenset(("240p", "360p", "480p", "720p", "1080p", "1440p", "2160p"))
"""What looks like pence and names the picture of a screen."""

FRACTIONS: Final = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5,
    "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip
"""Fractions that are one sign."""
