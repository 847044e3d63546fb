"""Telling the language of short texts."""

from __future__ import annotations

from typing import Final

import pytest

from briefing_tui.extract.lexicon import detect_language

PARAGRAPHS: Final = {
    "en": (
        "The harbour reopened on Monday after divers removed the wreck. Fishermen said they had "
        "lost most of the season and asked for help from the government.",
        "Two trains stopped in a tunnel for six hours; nobody was hurt, but passengers were angry.",
        "Voters in the north go to the polls this weekend, and both parties expect a close race.",
        "Rain is forecast for the whole of next week, which should help the farmers of the valley.",
        "A judge has ordered the company to publish its contracts before the end of the month.",
    ),
    "fr": (
        "Le port a rouvert lundi après l’enlèvement de l’épave. Les pêcheurs disent avoir perdu "
        "l’essentiel de la saison et demandent une aide de l’État.",
        "Deux trains sont restés six heures dans un tunnel ; personne n’a été blessé.",
        "Les électeurs du nord votent ce week-end et les deux partis s’attendent à un duel serré.",
        "La pluie est annoncée pour toute la semaine, au soulagement des agriculteurs.",
        "Un juge a ordonné à l’entreprise de publier ses contrats avant la fin du mois.",
    ),
    "de": (
        "Der Hafen ist seit Montag wieder offen, nachdem Taucher das Wrack geborgen haben. Die "
        "Fischer verlangen Hilfe von der Regierung.",
        "Zwei Züge standen sechs Stunden im Tunnel; verletzt wurde niemand.",
        "Im Norden wird am Wochenende gewählt, und beide Parteien rechnen mit einem Duell.",
        "Für die ganze Woche ist Regen angesagt, was den Bauern im Tal helfen dürfte.",
        "Ein Gericht hat das Unternehmen verpflichtet, seine Verträge zu veröffentlichen.",
    ),
    "es": (
        "El puerto reabrió el lunes tras la retirada del barco hundido. Los pescadores dicen que "
        "han perdido casi toda la temporada y piden ayuda al Gobierno.",
        "Dos trenes quedaron seis horas en un túnel; no hubo heridos, pero sí mucho enfado.",
        "Los votantes del norte acuden a las urnas este fin de semana.",
        "Se esperan lluvias para toda la semana, un alivio para los agricultores del valle.",
        "Una jueza ha ordenado a la empresa que publique sus contratos antes de fin de mes.",
    ),
    "it": (
        "Il porto ha riaperto lunedì dopo la rimozione del relitto. I pescatori dicono di aver "
        "perso quasi tutta la stagione e chiedono aiuto al governo.",
        "Due treni sono rimasti sei ore in galleria; nessun ferito, ma molta rabbia.",
        "Gli elettori del nord vanno alle urne e i due partiti temono un pareggio.",
        "È prevista pioggia per tutta la settimana, un sollievo per gli agricoltori della valle.",
        "Un giudice ha ordinato all’azienda di pubblicare i contratti entro la fine del mese.",
    ),
    "pt": (
        "O porto reabriu na segunda-feira depois da remoção do navio. Os pescadores dizem que "
        "perderam quase toda a época e pedem ajuda ao Governo.",
        "Dois comboios ficaram seis horas num túnel; não houve feridos, mas houve muita revolta.",
        "Os eleitores do norte vão às urnas no fim de semana.",
        "Há previsão de chuva para toda a semana, um alívio para os agricultores do vale.",
        "Uma juíza ordenou à empresa que publique os seus contratos até ao fim do mês.",
    ),
    "nl": (
        "De haven ging maandag weer open nadat duikers het wrak hadden weggehaald. De vissers "
        "willen hulp van de regering.",
        "Twee treinen stonden zes uur stil in een tunnel; niemand raakte gewond.",
        "In het noorden gaan de kiezers dit weekend naar de stembus.",
        "Voor de hele week is regen voorspeld, wat de boeren in het dal zou moeten helpen.",
        "Een rechter heeft het bedrijf bevolen om zijn contracten openbaar te maken.",
    ),
}
HEADLINES: Final = {
    "en": ("Storm cuts power to thousands of homes", "Why the bridge was never repaired"),
    "fr": ("La grève des trains se poursuit", "Pourquoi le pont n’a jamais été réparé"),
    "de": ("Warum die Brücke nie repariert wurde", "Streik der Bahn geht weiter"),
    "es": ("La huelga de trenes sigue sin acuerdo", "Por qué el puente nunca se reparó"),
    "it": ("Lo sciopero dei treni continua", "Perché il ponte non è mai stato riparato"),
    "pt": ("A greve dos comboios continua", "Porque é que a ponte nunca foi reparada"),
    "nl": ("Waarom de brug nooit is hersteld", "Staking op het spoor gaat door"),
}


@pytest.mark.parametrize(("code", "text"), [(c, t) for c, ts in PARAGRAPHS.items() for t in ts])
def test_tells_the_language_of_a_paragraph(code: str, text: str) -> None:
    assert detect_language(text) == code


@pytest.mark.parametrize(("code", "text"), [(c, t) for c, ts in HEADLINES.items() for t in ts])
def test_tells_the_language_of_a_headline(code: str, text: str) -> None:
    assert detect_language(text) == code


def test_takes_english_where_no_word_is_known() -> None:
    assert detect_language("Kaliningrad 2024") == "en"


def test_is_not_misled_by_names_of_papers() -> None:
    text = "The minister told Le Monde and Die Zeit that la Repubblica and El País had it wrong."
    assert detect_language(text) == "en"
