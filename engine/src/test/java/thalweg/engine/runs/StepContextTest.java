package thalweg.engine.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.model.Block;
import thalweg.api.model.Differentiable;
import thalweg.api.model.Layout;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.StepContext;
import thalweg.engine.fixtures.Blobs;
import thalweg.engine.fixtures.CentredNetwork;
import thalweg.engine.work.Cancellation;
import thalweg.engine.work.ProgressListener;
import thalweg.testkit.LinearNetwork;

/** What an update rule is told, and may ask. */
class StepContextTest {

  private static final int EPOCHS = 2;
  private static final int BATCH = 5;
  private static final long SEED = 3;

  private final List<Long> steps = new ArrayList<>();
  private final List<Long> totals = new ArrayList<>();
  private final List<double[]> losses = new ArrayList<>();

  /** One step as it was seen from inside. */
  private record Seen(float[] at, float[] gradient, double loss, double elsewhere, float[] there) {}

  private final List<Seen> seen = new ArrayList<>();

  /** Looks at the place itself and at another one, and takes a small step. */
  private Optimizer looking() {
    return (parameters, gradient, context) -> {
      steps.add(context.step());
      totals.add(context.totalSteps());
      float[] at = parameters.clone();
      float[] again = new float[parameters.length];
      losses.add(new double[] {context.loss(), context.lossAndGradient(at, again)});
      assertThat(again).isEqualTo(gradient);
      float[] away = shifted(at);
      float[] there = new float[parameters.length];
      double elsewhere = context.lossAndGradient(away, there);
      assertThat(away).isEqualTo(shifted(at));
      assertThat(parameters).isEqualTo(at);
      seen.add(new Seen(at, gradient.clone(), context.loss(), elsewhere, there));
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] -= 0.05f * gradient[i];
      }
    };
  }

  private static float[] shifted(float[] at) {
    float[] away = at.clone();
    for (int i = 0; i < away.length; i++) {
      away[i] += 0.1f * (i + 1);
    }
    return away;
  }

  private static void train(Differentiable network, Examples examples, Optimizer optimizer)
      throws IOException {
    BatchOrder batches = new BatchOrder(examples, BATCH, SEED);
    new Trainer(network, examples, batches, EPOCHS, 2)
        .train(
            network.initialize(SEED),
            optimizer,
            Trainer.Recorder.NONE,
            ProgressListener.Silent.INSTANCE,
            new Cancellation());
  }

  /** The batches in the order of training. */
  private static List<Examples> batches(Examples examples) {
    BatchOrder order = new BatchOrder(examples, BATCH, SEED);
    List<Examples> all = new ArrayList<>();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = 0; i < order.batchesPerEpoch(); i++) {
        all.add(order.batch(i));
      }
    }
    return all;
  }

  @Test
  void stepsAreCountedFromZeroToTheirTotal() throws IOException {
    train(new LinearNetwork(2, 3), Blobs.examples(12, 7), looking());

    assertThat(steps).isEqualTo(LongStream.range(0, 6).boxed().toList());
    assertThat(totals).containsOnly(6L);
  }

  @Test
  void theLossIsThatOfTheBatchBeforeTheStep() throws IOException {
    Examples examples = Blobs.examples(12, 7);
    LinearNetwork network = new LinearNetwork(2, 3);

    train(network, examples, looking());

    List<Examples> batches = batches(examples);
    for (int i = 0; i < 6; i++) {
      float[] gradient = new float[9];
      double expected = network.lossAndGradient(seen.get(i).at(), batches.get(i), gradient);
      assertThat(losses.get(i)).containsExactly(expected, expected);
      assertThat(seen.get(i).gradient()).isEqualTo(gradient);
    }
  }

  @Test
  void elsewhereTheSameBatchIsMeasured() throws IOException {
    Examples examples = Blobs.examples(12, 7);
    LinearNetwork network = new LinearNetwork(2, 3);

    train(network, examples, looking());

    List<Examples> batches = batches(examples);
    for (int i = 0; i < 6; i++) {
      float[] gradient = new float[9];
      double expected =
          network.lossAndGradient(shifted(seen.get(i).at()), batches.get(i), gradient);
      assertThat(seen.get(i).elsewhere()).isEqualTo(expected);
      assertThat(seen.get(i).there()).isEqualTo(gradient);
    }
  }

  @Test
  void besideBuffersAndFrozenBlocksTheSameHolds() throws IOException {
    Examples examples = CentredNetwork.dataset().create().load().training();
    CentredNetwork network = new CentredNetwork();

    train(network, examples, looking());

    List<Examples> batches = batches(examples);
    assertThat(seen).hasSize(batches.size());
    for (int i = 0; i < batches.size(); i++) {
      float[] whole = whole(shifted(seen.get(i).at()));
      float[] gradient = new float[5];
      double expected = network.lossAndGradient(whole, batches.get(i), gradient);
      assertThat(seen.get(i).elsewhere()).isEqualTo(expected);
      for (int k = 0; k < CentredNetwork.TRAINED.length; k++) {
        assertThat(seen.get(i).there()[k]).isEqualTo(gradient[CentredNetwork.TRAINED[k]]);
      }
    }
  }

  /** All parameters of those that are stepped; the loss of a batch does not look at the buffer. */
  private static float[] whole(float[] stepped) {
    float[] all = new CentredNetwork().initialize(SEED);
    for (int k = 0; k < stepped.length; k++) {
      all[CentredNetwork.TRAINED[k]] = stepped[k];
    }
    return all;
  }

  @Test
  void theLayoutIsThatOfWhatIsSteppedWithoutGaps() throws IOException {
    List<StepContext> contexts = new ArrayList<>();
    Examples examples = CentredNetwork.dataset().create().load().training();

    train(new CentredNetwork(), examples, (parameters, gradient, context) -> contexts.add(context));

    Layout layout = contexts.get(0).layout();
    assertThat(layout.stored().stream().map(Block::name)).containsExactly("w", "a", "b");
    assertThat(layout.parameterCount()).isEqualTo(3);
    assertThat(layout.blocks().get(3).tiedTo()).contains("a");
    assertThat(layout.blocks().get(3).offset()).isEqualTo(1);
  }
}
