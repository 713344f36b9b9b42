package dk.sporskifte.access;

import dk.sporskifte.model.Source;

/** The law's own sentences that no municipality may switch off. */
public final class Law {
  /** Police to other authorities, when necessary for the SSP cooperation. */
  public static final Source DISCLOSURE =
      new Source(
          "LAW-01",
          "Politiet kan videregive oplysninger om enkeltpersoners rent private forhold til andre"
              + " myndigheder, hvis videregivelsen må anses for nødvendig af hensyn til det"
              + " kriminalitetsforebyggende samarbejde (SSP-samarbejdet)",
          "Retsplejeloven § 115, stk. 1");

  public static final Source SELF_GOVERNING =
      new Source(
          "LAW-03",
          "Inddrages selvejende institutioner, der løser opgaver for det offentlige inden for"
              + " social-, undervisnings- og beskæftigelsesområdet eller social- og"
              + " behandlingspsykiatrien, i de former for samarbejde, som er nævnt i stk. 1, kan"
              + " der i samme omfang som nævnt i stk. 1 og 2 udveksles oplysninger mellem"
              + " myndighederne og institutionerne.",
          "Retsplejeloven § 115, stk. 3");

  public static final Source NOBODY_IS_OBLIGED =
      new Source(
          "LAW-04",
          "De myndigheder og institutioner, der indgår i de former for samarbejde, som er nævnt i"
              + " stk. 1, er ikke forpligtet til at videregive oplysninger efter stk. 1-3.",
          "Retsplejeloven § 115, stk. 4");

  public static final Source CUSTODY =
      new Source(
          "LAW-09",
          "Forældremyndighedens indehaver skal drage omsorg for barnet og kan træffe afgørelse om"
              + " dets personlige forhold ud fra barnets interesse og behov.",
          "Forældreansvarsloven § 2, stk. 1");

  /** Custody ends on the 18th birthday, and what rests on it lapses. */
  public static final Source UNTIL_18 =
      new Source(
          "LAW-09",
          "Børn og unge under 18 år er under forældremyndighed, medmindre de har indgået"
              + " ægteskab.",
          "Forældreansvarsloven § 1 a");

  public static final Source CHILD_IS_HEARD =
      new Source(
          "LAW-09",
          "Der skal i alle forhold vedrørende barnet tages hensyn til barnets egne synspunkter alt"
              + " efter alder og modenhed.",
          "Forældreansvarsloven § 5");

  public static final Source WITHDRAWABLE =
      new Source(
          "LAW-09",
          "Den registrerede har til enhver tid ret til at trække sit samtykke tilbage.",
          "Databeskyttelsesforordningen art. 7, stk. 3");

  public static final Source DUTY_TO_NOTIFY =
      new Source(
          "LAW-10",
          "Personer, der udøver offentlig tjeneste eller offentligt hverv, skal underrette"
              + " kommunalbestyrelsen",
          "Barnets lov § 133");

  /** Told in our words; the three weeks of the study are to be confirmed. */
  public static final Source YOUTH_CRIME_BOARD =
      new Source(
          "LAW-13",
          "Ungdomskriminalitetsnævnet træffer afgørelse om straksreaktion og forbedringsforløb for"
              + " børn og unge fra 10 til 17 år; kommunen udarbejder den ungefaglige undersøgelse",
          "Lov om bekæmpelse af ungdomskriminalitet (gengivet; fristen på tre uger skal"
              + " bekræftes)");

  /** Told in our words. */
  public static final Source GOOD_RELEASE =
      new Source(
          "LAW-16",
          "Kommunen underrettes ved indsættelsen; der lægges en plan inden fire uger, er kontakt"
              + " senest et år før mulig prøveløsladelse og holdes møde senest tre måneder før"
              + " løsladelsen",
          "Køreplan for God Løsladelse (gengivet)");

  /** Told in our words; how long it lasts is one municipality's description. */
  public static final Source EXIT =
      new Source(
          "LAW-17",
          "Exit er frivilligt og begynder med samtykke til at udveksle oplysninger; derefter følger"
              + " screening, aftale og plan i samarbejde mellem kommune, politi og"
              + " kriminalforsorg. Et forløb varer i gennemsnit et halvt år og højst omkring et år",
          "Exit-programmer (gengivet efter dkr.dk og lejre.dk)");

  /** Lists are handed over for the SSP cooperation; what they lead to is the municipality's. */
  public static final Source POLICE_LISTS =
      new Source("LAW-14", DISCLOSURE.quote(), DISCLOSURE.document());

  public static final Source INFOHUS =
      new Source(
          "LAW-18",
          "Infohus Kommune vurderer enkeltsager, Infohus Netværk drøfter på et generelt niveau; de"
              + " groveste bekymringer er politiets alene",
          "Infohus, vejledning om forebyggelse af ekstremisme");

  /** Whoever is told something has a use for it. */
  public static final Source NEEDED_FOR_THE_TASK =
      new Source(
          "LAW-08",
          "Den, der virker inden for den offentlige forvaltning, må ikke i den forbindelse skaffe"
              + " sig fortrolige oplysninger, som ikke er af betydning for udførelsen af den"
              + " pågældendes opgaver.",
          "Forvaltningsloven § 32");

  public static final Source PERSON_DECIDES =
      new Source(
          "LAW-28",
          "Den registrerede har ret til ikke at være genstand for en afgørelse, der alene er"
              + " baseret på automatisk behandling",
          "Databeskyttelsesforordningen art. 22, stk. 1");

  public static final Source INFORMATION_DUTY =
      new Source(
          "LAW-31",
          "inden for en rimelig frist efter indsamlingen af personoplysningerne, men senest inden"
              + " for en måned",
          "Databeskyttelsesforordningen art. 14, stk. 3, litra a");

  /** What is wrong about somebody is put right, and everything that was built on it. */
  public static final Source RECTIFICATION =
      new Source(
          "LAW-23",
          "Den registrerede har ret til at få urigtige personoplysninger om sig selv berigtiget af"
              + " den dataansvarlige uden unødig forsinkelse.",
          "Databeskyttelsesforordningen art. 16");

  /** Told in our words; the fourteen days are our reading. */
  public static final Source MOVED_CHILD =
      new Source(
          "LAW-34",
          "Når et barn eller en ung med behov for støtte flytter, underretter fraflytningskommunen"
              + " tilflytningskommunen og sender det nødvendige materiale",
          "Barnets lov § 132 (gengivet; fristen er vores læsning)");

  /** Told in our words: nobody writes to the dead, and whoever is near is met with care. */
  public static final Source REGISTERED_RIGHTLY =
      new Source(
          "LAW-23",
          "Personoplysninger skal være korrekte og om nødvendigt ajourførte",
          "Databeskyttelsesforordningen art. 5, stk. 1, litra d");

  public static final Source DECISIONS =
      new Source(
          "LAW-33",
          "Loven gælder for behandlingen af sager, hvori der er eller vil blive truffet afgørelse"
              + " af en forvaltningsmyndighed.",
          "Forvaltningsloven § 2, stk. 1");

  public static final Source COMPLAINT_GUIDANCE =
      new Source(
          "LAW-33",
          "Afgørelser, som kan påklages til anden forvaltningsmyndighed, skal, når de meddeles"
              + " skriftligt, være ledsaget af en vejledning om klageadgang med angivelse af"
              + " klageinstans og oplysning om fremgangsmåden ved indgivelse af klage, herunder om"
              + " eventuel tidsfrist.",
          "Forvaltningsloven § 25, stk. 1");

  /** Told in our words. */
  public static final Source PARTY_HEARING =
      new Source(
          "LAW-33",
          "Der træffes ikke afgørelse, før parten er gjort bekendt med de oplysninger om sagens"
              + " faktiske grundlag, som parten ikke kan antages at kende, og har haft lejlighed"
              + " til at udtale sig",
          "Forvaltningsloven § 19, stk. 1 (gengivet)");

  private Law() {}
}
