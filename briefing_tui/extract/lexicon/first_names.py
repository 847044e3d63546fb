"""First names that tell a person's gender, as the world's press spells them.

Names that both men and women bear somewhere ("Andrea", "Jean", "Robin", "Kim") are left out.
"""

from __future__ import annotations

from functools import cache
from typing import Final

_MEN: Final = """
aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr
aleksei alessandro alexander alexandre alexei alfonso alfred ali alistair anatoly anders andreas
andrei andrew andrzej andrés anthony antoine antonio antony antónio anwar arnold arthur arturo
asad atal august augusto aziz barack bartholomew bashar ben benjamin benoît bernard bernd bernhard
bernie bill björn bob boris brad brandon brendan brian bruce bruno carlo carlos carsten charles
christian christoph christophe christopher chuck clarence claudio colin craig cristian cyril
cédric césar damian dan daniel daniele dave david denis dennis derek didier diego dieter dimitri
dimitris dirk dmitri dmitry dominik donald doug douglas duncan dustin dwight edmund eduardo edward
edwin elias elijah emilio emmanuel enrico enrique eric erik ernest ernesto ernst esteban eugen
evan evgeny fabio fabrice federico felipe felix ferdinand fernando filip florian francesco francis
francisco franck frank franz françois fred frederick friedrich frédéric gareth gary gavin geert
geoffrey georg george georges gerald gerard gerhard gianni gilbert gilles giorgio giovanni
giuseppe glenn gonzalo gordon graham greg gregor gregory grégory guido guillaume guillermo gunther
gustav gustavo guy gérard günter hamid hans harald harold harry hassan heinrich heinz helmut
hendrik henri henrik henry herbert hermann hernán horst hosni howard hubert hugo hussein ian
ibrahim ignacio igor imran isaac ismail ivan ivo jack jacob jacques jaime jair jake jakob jakub
james jared jason javier jeff jeffrey jens jeremy jerry jesse jim jimmy joachim joaquín joe joel
johan johann johannes john jon jonas jonathan jorge josef joseph josh joshua josip josé joão juan
jules julian julien julio justin jérôme jörg jürgen kareem karl karsten keith ken kenneth kevin
khaled khalid klaus konrad konstantin kurt lars laurent lawrence leif leo leon leonard leonardo
leonid leopold lloyd lorenzo lothar louis luca lucas ludwig luigi luis luiz lukas luke mahmoud
malcolm manfred manuel marc marcel marcelo marco marcos marcus marek mario mark marko markus
martin marvin massimo mateusz matt matteo matthew matthias matthieu mauricio maurizio max maxime
maximilian mehmet michael michał michel miguel mike mikhail milan mitch mitt mohamed mohammad
mohammed moritz muhammad murat mustafa narendra nathan nathaniel neil nelson newt nicholas nick
nicolas niels nigel nikolai nikos norbert norman olaf oleg oliver olivier omar orlando oscar oskar
otto pablo paolo pascal patrice patrick paul paulo pavel pedro peter petr phil philip philipp
philippe pierre pieter piotr rafael raffaele rainer ralf ralph ramón randy raymond raúl recep
reinhard renzo ricardo richard rick rob robert roberto rodrigo roger roland rolf romano román ron
ronald rory ruben rudolf rudy rupert russell ryan salman salvador salvatore samuel santiago saul
scott sean sebastian sepp serge sergei sergey sergio seth shane shaun shinzo sigmar silvio simon
slavoj spencer stan stanley stefan stefano steffen stephen steve steven stewart stuart stéphane
sven sébastien tayyip ted terrence thabo theodor theodore thierry thomas thorsten tim timothy
tobias todd tom tomasz tommaso tomás tony torsten travis trevor tyler udo ulrich umberto uwe
vaclav valentin victor viktor vincent vincenzo vitali vitaly vittorio vladimir volker volodymyr
václav walter warren wayne werner wilfried wilhelm will willem william winfried winston wolfgang
xavier yann yannick yasser yitzhak yoweri yuri yves zbigniew zoltán étienne
"""
_WOMEN: Final = """
abigail adriana agata agnes agnieszka agnès aisha alejandra aleksandra alexandra alice alicia
alina aline alison allison amanda amber amina amy amélie ana anastasia angela angelina angelique
angélica anita anke anna anne annegret annette annie antje antonia april ariana astrid audrey
barbara beata beate beatrice beatriz berta beth bettina betty beverly bianca birgit birgitta
brenda bridget brigitte britta camila camille cara carla carmen carol carole carolina caroline
carolyn catarina catherine cathy cecilia celia charlotte chelsea cheryl chiara christa christiane
christina christine cindy claire clara claudia clémence cornelia cristina cynthia cécile céline
dagmar daniela danielle debbie deborah delphine denise diana diane dilma dolores donna doris
dorothea dorothy ebony edith elaine eleanor elena eliane elisa elisabeth elise elizabeth ella
ellen elvira emily emma emmanuelle erika erin esther eugenia eva evelyn fabienne fatima federica
fiona florence franca francesca franziska françoise frauke frida fátima gabriela gabriella
gabrielle gerda gertrud gina giorgia gisela giulia giuliana gloria grace graciela greta gudrun
hanna hannah heather heidi heike helen helena helga henriette hillary hélène ilona ilse ines inge
ingrid inés irena irene iris irma irène isabel isabell isabella isabelle ivana ivanka jacqueline
jane janet janice jasmin jeanne jennifer jessica jill joan joanna jodie josephine josette joyce
juana judith judy julia juliana julie juliette justyna jutta karen karin karla karolina katarzyna
kate katharina katherine kathleen kathryn kathy katia katie katja katrin kelly kerstin khadija
kirsten kristen kristina kristine lara larissa latifa laura lea leila lena leonie leticia leyla
lidia liliana lilly linda lindsay lisa liz liza lola loretta louisa louise lucie lucy lucía luisa
lydia lynn madeleine magdalena maja malala malgorzata manon manuela mareike margaret margarete
margarita margot marguerite maria mariana marianne marie mariette marina marine marisa marlene
marta martha martina martine mary maría mathilde maya małgorzata megan melania melanie melinda
melissa mercedes meredith meryl michaela michelle mildred milena miriam moira molly mona monica
monika monique nadia nadine nancy naomi natalia natalie natascha nathalie nelly nicola nicole
nikki nina nora norma odile olga olivia ornella pamela patricia paula pauline penelope penny petra
phyllis pilar priscilla rachel rachida rana raquel rebecca regina renata renate rita roberta rosa
rosalie rosario rose roseanne rosemary roxana ruth sabina sabine sabrina sally samantha sandra
sarah saskia serena sheila sibylle sigrid silke silvia simone sofia solange sonia sonja sophia
sophie stefania stefanie stella stephanie stéphanie susan susana susanne suzanne svenja svetlana
sylvia sylvie ségolène tamara tania tanja tatiana teresa theresa thérèse tina tracy ulrike ursula
ute valentina valeria valérie vanessa vera verena veronica veronika vicky victoria viktoria
violeta virginia virginie viviane véronique wendy wilma yasmin yolanda yulia yvette yvonne zainab
zoe zoé zuzana élisabeth
"""


@cache
def _genders() -> dict[str, str]:
    men, women = _MEN.split(), _WOMEN.split()
    return dict.fromkeys(women, "f") | dict.fromkeys(men, "m")


def is_first_name(word: str) -> bool:
    """Return whether a word is a known first name."""
    return word.lower() in _genders()


def gender_of_name(name: str) -> str:
    """Return "m" or "f" where the first word of a person's name tells it, else "?"."""
    first, _, rest = name.partition(" ")
    return _genders().get(first.lower(), "?") if rest else "?"
