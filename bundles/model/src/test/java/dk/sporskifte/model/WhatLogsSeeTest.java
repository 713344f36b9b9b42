package dk.sporskifte.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhatLogsSeeTest {
  private static final UUID ID = new UUID(7, 7);
  private static final CprNumber CPR = new CprNumber("0606084001");

  static Stream<Object> personal() {
    PersonBlock block =
        new PersonBlock(
            Optional.of(CPR),
            Optional.of("Freja"),
            Optional.of("Sporbæk"),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.of("Prøvesporet 7"),
            Optional.of("00 00 00 00"));
    return Stream.of(
        CPR,
        block,
        new Person(
            new PersonId(ID),
            Optional.of(CPR),
            "Freja",
            "Sporbæk",
            LocalDate.of(2008, 6, 6),
            false,
            Optional.of("Prøvesporet 7"),
            Optional.of("00 00 00 00"),
            1),
        new Referrer(
            Referrer.Kind.CITIZEN,
            "Freja Sporbæk",
            Optional.empty(),
            Optional.of("00 00 00 00"),
            Optional.empty(),
            false),
        new UserActor(new UserId(ID), "Freja Sporbæk", List.of()),
        new UserAccount(new UserId(ID), "sporbaek", "Freja Sporbæk", true, Optional.empty(), 1));
  }

  @ParameterizedTest
  @MethodSource("personal")
  void no_name_number_address_or_phone(Object record) {
    assertThat(record.toString())
        .doesNotContainIgnoringCase("Freja")
        .doesNotContainIgnoringCase("Sporb")
        .doesNotContain("4001", "Prøvesporet", "00 00 00 00");
  }
}
