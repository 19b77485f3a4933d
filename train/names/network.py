"""Learns the tagger's weights and network together, from the matrices that matrices.ts writes.

python3 network.py FOLDER: reads words.i32, stretches.i32, paragraphs.f32, vectors.f32, shape.json; writes learned.f32, the
arrays one after the other in the order of `arrays` below. A linear-chain conditional random field (Lafferty and others
2001) whose scores of a word are the sum of its features' weights and of one hidden layer over the window and the
paragraph; where a source leaves a type unmarked, every labelling that its marks allow counts as right (Tsuboi and
others 2008). One thread and fixed seeds: the same numbers at every run on one machine.
"""
import json
import sys
import time

import numpy
import torch
from torch import nn

HIDDEN, DIM, EPOCHS = 64, 32, 9
RATE, DROP, FEATURE_DROP, WORD_DROP, CONTEXT_DROP = 2e-3, 0.4, 0.3, 0.1, 0.2
AVERAGE = 0.999
NEVER = -1e4

# Of eight beginnings the one that did best on the dev splits.
SEED = 5

folder = sys.argv[1]
torch.manual_seed(SEED)
numpy.random.seed(SEED)
torch.set_num_threads(1)
shape = json.load(open(f'{folder}/shape.json'))
PLACES, LABELS, FEATURES = shape['places'], shape['labels'], shape['features']
words = torch.from_numpy(numpy.fromfile(f'{folder}/words.i32', numpy.int32).reshape(-1, shape['width']).astype(numpy.int64))
stretches = numpy.fromfile(f'{folder}/stretches.i32', numpy.int32).reshape(-1, 2)
starts = numpy.concatenate([[0], numpy.cumsum(stretches[:, 0])])
vectors = torch.from_numpy(numpy.fromfile(f'{folder}/vectors.f32', numpy.float32).reshape(-1, 100))
about = torch.from_numpy(numpy.fromfile(f'{folder}/paragraphs.f32', numpy.float32).reshape(-1, 100))
bits = 1 << torch.arange(LABELS)


def part(label):
    """-1 for no name; begin, inside, last, only word of a name."""
    return -1 if label == 0 else (label - 1) & 3


def follows(a, b):
    if part(a) in (-1, 2, 3):
        return part(b) in (-1, 0, 3)
    return part(b) in (1, 2) and (a - 1) >> 2 == (b - 1) >> 2


allowed_steps = torch.tensor([[0.0 if follows(a, b) else NEVER for b in range(LABELS)] for a in range(LABELS)])
first = torch.tensor([0.0 if part(b) in (-1, 0, 3) else NEVER for b in range(LABELS)])
last = torch.tensor([0.0 if part(a) in (-1, 2, 3) else NEVER for a in range(LABELS)])


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.steps = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.features = nn.Embedding(FEATURES + 1, LABELS, sparse=True, padding_idx=FEATURES)
        nn.init.zeros_(self.features.weight)
        self.project = nn.Linear(100, DIM, bias=False)
        self.special = nn.Parameter(torch.randn(4, DIM) * 0.1)
        self.looks = nn.Embedding(shape['looks'], 8)
        self.rules = nn.Embedding(shape['rules'], 8)
        self.lists = nn.Embedding(shape['lists'], 8)
        self.first = nn.Linear((PLACES + 1) * DIM + PLACES * 24, HIDDEN)
        self.drop = nn.Dropout(DROP)
        self.out = nn.Linear(HIDDEN, LABELS)
        nn.init.zeros_(self.out.weight)

    def vector(self, rows):
        projected = self.project(vectors[rows])
        return torch.where((rows < 4)[:, None], self.special[rows.clamp(max=3)], projected)

    def forward(self, word, paragraph):
        features = word[:, 1 + 4 * PLACES:].clone()
        features[features < 0] = FEATURES
        rows = word[:, 1:1 + PLACES].clone()
        context = self.project(about[paragraph])
        if self.training:
            features[torch.rand(features.shape) < FEATURE_DROP] = FEATURES
            rows[(torch.rand(rows.shape) < WORD_DROP) & (rows >= 4)] = 0
            context = context * (torch.rand(context.shape[0], 1) >= CONTEXT_DROP)
        distinct, where = torch.unique(rows, return_inverse=True)
        columns = [word[:, 1 + k * PLACES:1 + (k + 1) * PLACES] for k in (1, 2, 3)]
        seen = [table(column).flatten(1) for table, column in zip((self.looks, self.rules, self.lists), columns)]
        layer = torch.relu(self.first(torch.cat([self.vector(distinct)[where].flatten(1), *seen, context], 1)))
        return self.features(features).sum(1) + self.out(self.drop(layer))


def mass(scores, steps):
    """Logarithm of the summed weight of all labellings."""
    reached = scores[:, 0] + first
    for at in range(1, scores.shape[1]):
        reached = torch.logsumexp(reached[:, :, None] + steps, 1) + scores[:, at]
    return torch.logsumexp(reached + last, 1)


def batches():
    """Stretches of one length together, about 400 words, in an order of chance."""
    lengths = stretches[:, 0]
    order = numpy.argsort(lengths + numpy.random.rand(len(lengths)) * 0.5, kind='stable')
    found, at = [], 0
    while at < len(order):
        length, end = lengths[order[at]], at
        while end < len(order) and lengths[order[end]] == length and end - at < max(1, 400 // length):
            end += 1
        found.append(order[at:end])
        at = end
    numpy.random.shuffle(found)
    return found


def loss_of(tagger, batch):
    length = int(stretches[batch[0], 0])
    rows = torch.from_numpy((starts[batch][:, None] + numpy.arange(length)[None]).reshape(-1))
    paragraph = torch.from_numpy(numpy.repeat(stretches[batch, 1], length).astype(numpy.int64))
    word = words[rows]
    scores = tagger(word, paragraph).view(len(batch), length, LABELS)
    right = (word[:, 0].view(len(batch), length, 1) & bits) != 0
    both = mass(torch.cat([scores, scores.masked_fill(~right, NEVER)]), (tagger.steps + allowed_steps)[None])
    # Marks that no labelling fits teach nothing.
    return (both[:len(batch)] - both[len(batch):]).clamp(max=200).sum() / 20


def learn():
    tagger = Tagger()
    dense = [value for name, value in tagger.named_parameters() if not name.startswith('features.')]
    adam, sparse = torch.optim.Adam(dense, lr=RATE), torch.optim.SparseAdam(list(tagger.features.parameters()), lr=RATE)
    average = {}
    for epoch in range(EPOCHS):
        total, began = 0.0, time.time()
        for group in adam.param_groups + sparse.param_groups:
            group['lr'] = RATE * (1 - epoch / EPOCHS)
        for batch in batches():
            loss = loss_of(tagger, batch)
            adam.zero_grad()
            sparse.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(dense, 5.0)
            adam.step()
            sparse.step()
            total += loss.item()
            if epoch > 0:
                with torch.no_grad():
                    for name, value in tagger.named_parameters():
                        if name not in average:
                            average[name] = value.detach().clone()
                        elif not name.startswith('features.'):
                            average[name].mul_(AVERAGE).add_(value, alpha=1 - AVERAGE)
        print(f'epoch {epoch + 1}: loss {total:.0f}, {time.time() - began:.0f} s', flush=True)
    with torch.no_grad():
        for name, value in tagger.named_parameters():
            if not name.startswith('features.'):
                value.copy_(average[name])
    return tagger.eval()


def arrays(tagger):
    """What the product needs: the first layer's tables by place, each with the embeddings multiplied in."""
    weight = tagger.first.weight
    places = [weight[:, k * DIM:(k + 1) * DIM] for k in range(PLACES)]
    at = PLACES * DIM
    tables = []
    for table in (tagger.looks, tagger.rules, tagger.lists):
        tables.append(torch.stack([table.weight @ weight[:, at + k * 8:at + (k + 1) * 8].T for k in range(PLACES)]))
        at += PLACES * 8
    context = weight[:, at:at + DIM]
    known = torch.cat([tagger.special, tagger.project(vectors[4:])])
    return [
        tagger.features.weight[:FEATURES] * (1 - FEATURE_DROP), tagger.steps, known, torch.stack([*places, context]), *tables,
        tagger.first.bias, tagger.out.weight, tagger.out.bias,
    ]


learned = learn()
with torch.no_grad():
    numpy.concatenate([value.numpy().reshape(-1) for value in arrays(learned)]).astype(numpy.float32).tofile(f'{folder}/learned.f32')
