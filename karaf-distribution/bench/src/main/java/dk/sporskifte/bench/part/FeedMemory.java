package dk.sporskifte.bench.part;

import dk.sporskifte.bench.client.Young;
import dk.sporskifte.bench.figure.Mark;
import dk.sporskifte.bench.process.Heap;
import dk.sporskifte.bench.process.ProcessStatus;
import java.util.List;
import java.util.stream.Stream;

/**
 * The most memory the virtual machine takes while lists of a thousand come, one list as large as a
 * list may be, and a folder of ten thousand files of one record.
 */
record FeedMemory(Lab lab, long pid, DropFolders folder, Young young) {
  /** Records of somewhat less than ten million bytes. */
  private static final int OF_THE_LONGEST = 34_000;

  private static final int FILES = 10_000;
  private static final Mark FLAT = Mark.atMost(1.25);

  void measure() {
    boolean quick = lab.effort().quick();
    double usual =
        peak("lists", Stream.generate(() -> PoliceList.json(young)).limit(quick ? 1 : 10).toList());
    int records = quick ? PoliceList.RECORDS * 2 : OF_THE_LONGEST;
    double longest = peak("longest", List.of(PoliceList.json(young, records)));
    double full =
        peak(
            "full",
            Stream.generate(() -> PoliceList.json(young, 1)).limit(quick ? 100 : FILES).toList());
    lab.figure(
        "resident at most, a list of 10 MB against lists of 1000", "x", one(longest / usual), FLAT);
    lab.figure(
        "resident at most, 10,000 files against lists of 1000", "x", one(full / usual), FLAT);
    lab.figure("heap in use afterwards", "MB", one(Heap.liveMegabytes(pid)));
    lab.figure("resident afterwards", "MB", one(ProcessStatus.of(pid).residentMegabytes()));
  }

  private double peak(String name, List<SentList> lists) {
    lab.say("memory: " + name);
    long bytes = lists.stream().mapToLong(list -> list.text().length()).sum();
    String what = "%,d files, %,d kB".formatted(lists.size(), bytes / 1000);
    Heap.liveMegabytes(pid);
    ProcessStatus.forgetPeak(pid);
    double perSecond = folder.perSecond(lists, name);
    double peak = ProcessStatus.of(pid).peakMegabytes();
    lab.figure(what, "records/s", one(perSecond));
    lab.figure(what + ", resident at most", "MB", one(peak));
    return peak;
  }

  private static List<Double> one(double value) {
    return List.of(value);
  }
}
