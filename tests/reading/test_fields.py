"""Numbers in the manner of news of many fields: what is read, with which bound and unit, and what is passed over."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
E, A, M, L, U, R, V = "exact", "about", "more_than", "at_least", "up_to", "range", "vague"
N = "less_than"
SPORT = [
    ("a result and a crowd", "Port Verde beat Lumen 3-1 before a crowd of 41,250.", [(41250, E, "people")]),
    ("goals", "She has scored 14 goals in 22 games this season.", [(14, E, "goals"), (22, E, "games")]),
    ("a minute of play", "He scored in the 89th minute of the second half.", []),
    ("rankings", "Kovač, ranked No. 7, won the first set and is the world number two.", []),
    ("a margin", "They won by 12 points and lead the table by four.", [(12, E, "points"), (4, E, None)]),
    ("a race", "She ran the 100 metres in 10.8 seconds.", [(100, E, "metres"), (10.8, E, "seconds")]),
    ("an age in commas", "The striker, 23, will miss six weeks.", [(23, E, None), (6, E, "weeks")]),
    ("a fee", "The club paid about £35m for the 19-year-old.", [(35000000, A, "gbp"), (19, E, "years")]),
    ("averages", "He averages 7.3 points and nearly 40 minutes a night.", [(7.3, E, "points"), (40, N, "minutes")]),
    ("draw", "The game ended 2-2 after extra time.", []),
    ("jersey", "The number 10 shirt went to Mir.", []),
    ("overs", "It was her third title in four years.", [(4, E, "years")]),
    ("top", "He finished in the top 10 for the second time.", []),
    ("half a team", "More than half of the squad was ill.", [(0.5, M, "share")]),
]  # fmt: skip
MARKETS = [
    ("an index", "The S&P 500 fell 1.4% to 5,210 points.", [(1.4, E, "percent"), (5210, E, "points")]),
    ("up and to", "Shares rose 3.5 percent to $41.20.", [(3.5, E, "percent"), (41.2, E, "usd")]),
    ("from and to", "Profit climbed to €2.4bn from €1.9bn a year earlier.", [(2.4e9, E, "eur"), (1.9e9, E, "eur")]),
    ("basis points", "The bank cut its rate by 25 basis points.", [(25, E, "percentage points")]),
    ("a range of money", "The firm expects sales of $3 billion to $3.5 billion.", [(3e9, 3.5e9, R, "usd")]),
    ("a price a unit", "Oil traded above $90 a barrel.", [(90, M, "usd")]),
    ("fiscal quarters", "Third-quarter revenue was flat in Q3 2024.", []),
    ("a year's target", "It plans to cut costs by 15% by 2030.", [(15, E, "percent")]),
    ("a workforce", "The plant employs some 2,300 people in three shifts.", [(2300, A, "people"), (3, E, "shifts")]),
    ("a half million", "It lost half a million customers.", [(500000, E, "people")]),
    ("a share price", "At 118.5p the shares are close to a 10-year high.", [(118.5, E, "p"), (10, E, "years")]),
    ("yen", "Sony forecast a profit of 590 billion yen.", [(590e9, E, "yen")]),
    ("percent of", "Two-thirds of revenue comes from abroad.", [(2 / 3, E, "share")]),
    ("doubling", "Prices were up by more than a third.", [(1 / 3, M, "share")]),
    ("a fall", "Output slipped 0.3 percentage points to 48.7.", [(0.3, E, "percentage points"), (48.7, E, None)]),
]  # fmt: skip
WEATHER = [
    ("both scales", "It reached 41C (106F) in the shade.", [(41, E, "degc"), (106, E, "degf")]),
    ("below nought", "The low was minus 12 degrees Celsius.", [(-12, E, "degc")]),
    ("wind", "Gusts of up to 155 mph hit the coast.", [(155, U, "mph")]),
    ("rain", "More than 200 mm of rain fell in 24 hours.", [(200, M, "mm"), (24, E, "hours")]),
    ("snow", "Between 10 and 15 inches of snow are forecast.", [(10, 15, R, "inches")]),
    ("a category", "The Category 4 storm made landfall at 5am.", []),
    ("levels", "The river rose 1.5 metres overnight.", [(1.5, E, "metres")]),
    ("a quake", "A magnitude 6.8 earthquake struck at 3:15 p.m.", [(6.8, E, "magnitude")]),
    ("depth", "It was 10 km (6 miles) deep.", [(10, E, "km"), (6, E, "miles")]),
    ("outage", "Some 48,000 homes were without power.", [(48000, A, "homes")]),
    ("area", "The fire has burned 12,500 acres and is 30% contained.", [(12500, E, "acres"), (30, E, "percent")]),
    ("since", "It was the wettest May since 1961.", []),
]  # fmt: skip
SCIENCE = [
    ("age of rocks", "The fossils are 1.2 million years old.", [(1.2e6, E, "years")]),
    ("a virus", "Cases of COVID-19 and H5N1 fell by half.", [(0.5, E, "share")]),
    ("distance", "The comet is 4.2 light-years away.", [(4.2, E, "light-years")]),
    ("powers", "The dose was 1.5 × 10^3 units.", [(1500, E, "units")]),
    ("ratio", "One in five patients relapsed.", [(20, E, "percent")]),
    ("out of", "Nine out of ten dentists agree.", [(90, E, "percent")]),
    ("telescope", "The telescope, launched in 1990, orbits 540 km up.", [(540, E, "km")]),
    ("chemistry", "Levels of CO2 passed 420 parts per million.", [(420, M, "parts per million")]),
    ("warming", "Warming is to be kept below 1.5 degrees.", [(1.5, N, "degrees")]),
    ("trial", "The trial followed 3,012 women for two and a half years.", [(3012, E, "people"), (2.5, E, "years")]),
    ("dozens", "Dozens of species vanished.", [(None, V, "species")]),
    ("weight", "The squid weighed nearly half a tonne.", [(0.5, N, "tonnes")]),
]  # fmt: skip
COURTS = [
    ("a sentence", "He was jailed for 12 years and six months.", [(12, E, "years"), (6, E, "months")]),
    ("articles of law", "He was charged under Article 49 and Section 3.", []),
    ("counts", "She faces seven counts of fraud.", [(7, E, "counts")]),
    ("a fine", "The firm was fined $1.2m.", [(1.2e6, E, "usd")]),
    ("a vote", "The court ruled 5-4 that the law stands.", []),
    ("a jury", "A jury of 12 found him guilty.", [(12, E, None)]),
    ("one of", "It is one of the biggest trials in decades.", [(None, V, "years")]),
    ("a date", "The trial opened on 3 March 2021 in room 12.", []),
    ("compensation", "Victims will get up to 40,000 euros each.", [(40000, U, "eur")]),
    ("another", "Another three men were arrested.", [(3, E, "people")]),
    ("aged", "The two suspects, aged 19 and 24, deny it.", [(2, E, "people"), (19, E, "years"), (24, E, "years")]),
]  # fmt: skip
ELECTIONS = [
    ("share of the vote", "The party won 33.4% of the vote.", [(33.4, E, "percent")]),
    ("seats", "It took 112 of the 250 seats.", [(112, E, "seats"), (250, E, "seats")]),
    ("turnout", "Turnout was 61 percent, down from 64.", [(61, E, "percent"), (64, E, "percent")]),
    ("a poll", "The poll of 1,004 adults has a margin of error of 3 points.", [(1004, E, "people"), (3, E, "points")]),
    ("majority", "A two-thirds majority is needed.", [(2 / 3, E, "share")]),
    ("stations", "Voting at 1,300 stations ended at 8 p.m.", [(1300, E, "stations")]),
    ("signatures", "It needs at least 50,000 signatures by May 12.", [(50000, L, "signatures")]),
    ("votes", "She won by 5,210 votes.", [(5210, E, "votes")]),
    ("candidates", "Eleven candidates are running.", [(11, E, "people")]),
    ("term", "He seeks a second four-year term.", [(4, E, "years")]),
    ("demonstrators", "Between 3,000 and 4,000 people marched.", [(3000, 4000, R, "people")]),
    ("two counts", "Police counted 3,000 marchers, organisers 10,000.", [(3000, E, "people"), (10000, E, "people")]),
]  # fmt: skip
DISASTERS = [
    ("toll", "The death toll rose to 85.", [(85, E, "people")]),
    ("toll above", "The death toll has topped 1,200.", [(1200, M, "people")]),
    ("at least", "At least 14 people, five of them children, died.", [(14, L, "people"), (5, E, "people")]),
    ("dead and hurt", "The blast killed 9 and wounded 31.", [(9, E, "people"), (31, E, "people")]),
    ("no fewer", "No fewer than 60 villages were cut off.", [(60, L, "villages")]),
    ("vague", "Hundreds were missing and tens of thousands homeless.", [(None, V, "people"), (None, V, "people")]),
    ("as many as", "As many as 20,000 may be dead.", [(20000, U, "people")]),
    ("train", "The train derailed at 110 km/h near kilometre 34.", [(110, E, "km/h")]),
    ("flight", "Flight 370 had 239 people on board.", [(239, E, "people")]),
    ("a plane", "The Boeing 737 carried 162 passengers and seven crew.", [(162, E, "people"), (7, E, "people")]),
    ("rescue", "Two of the three miners were pulled out alive.", [(2, E, "people"), (3, E, "people")]),
    ("after days", "He was found after nearly four days.", [(4, N, "days")]),
    ("damage", "Losses are put at between $2bn and $3bn.", [(2e9, 3e9, R, "usd")]),
    ("floors", "The 12-storey block fell within seconds.", [(12, E, None)]),
    ("a third died", "A third of the crew died.", [(1 / 3, E, "share")]),
]  # fmt: skip
MIGRATION = [
    ("arrivals", "More than 1,800 migrants landed on Friday alone.", [(1800, M, "people")]),
    ("boats", "They came in 38 boats, each with 40 to 60 people.", [(38, E, "boats"), (40, 60, R, "people")]),
    ("families", "Some 600 families crossed.", [(600, A, "families")]),
    ("camp", "The camp, built for 3,000, holds 12,700.", [(3000, E, None), (12700, E, None)]),
    ("since", "Since January 2023, 7.1 million have fled.", [(7.1e6, E, "people")]),
    ("Resolution", "Under Resolution 2254 and the 1951 convention they may stay.", []),
    ("applications", "Asylum applications fell 12% to 30,400.", [(12, E, "percent"), (30400, E, None)]),
    ("population", "The town of 8,400 took in 2,000 people.", [(8400, E, None), (2000, E, "people")]),
    ("a few", "A few hundred stayed behind.", [(None, V, "people")]),
    ("per day", "Up to 500 people a day are crossing.", [(500, U, "people")]),
    ("aid", "Aid worth 12.5 million euros was pledged.", [(12.5e6, E, "eur")]),
    ("or more", "Families of five or more get two tents.", [(5, L, None), (2, E, "tents")]),
]  # fmt: skip
FIELDS = {
    "sport": SPORT, "markets": MARKETS, "weather": WEATHER, "science": SCIENCE, "courts": COURTS,
    "elections": ELECTIONS, "disasters": DISASTERS, "migration": MIGRATION,
}  # fmt: skip
CASES = [
    pytest.param(text, expected, id=f"{field}: {title}")
    for field, rows in FIELDS.items()
    for title, text, expected in rows
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_numbers_of_a_sentence(text: str, expected: list[tuple[object, ...]]) -> None:
    """Every figure of the sentence, and nothing else, with its value, bound and unit."""
    read = []
    for f in read_figures(text, LEXICON):
        ends = (
            (f.value.low, f.value.high)
            if f.bound == "range"
            else (f.value.low if f.value.low is not None else f.value.high,)
        )
        read.append((*(pytest.approx(x) if isinstance(x, float) else x for x in ends), f.bound, f.unit))
    assert read == [tuple(row) for row in expected]
