"""Levers on serving: batches, decoding, caches, tokens, routing."""

from __future__ import annotations

from greenplanner.model.inference import BATCH, usual_batch
from greenplanner.plan import lever_messages as lm
from greenplanner.plan.types import Plan
from greenplanner.whatif.levers.registry import LeverError, Situation, lever
from greenplanner.whatif.levers.software import by_range, check_side, on_fleet, text_service, work_factor

# Above this batch the products of decoding fill the accelerator, and drafts come on top (assumed).
DRAFT_BATCH = 32.0


def _batch(at: Situation) -> float:
    """Return the requests in work at a time: as entered, else those of the plan, else what is usual."""
    if at.filled.batch:
        return float(at.filled.batch)
    found = next((task.batch for task in at.demand.tasks if task.workload == at.key), None)
    if found:
        return found
    all_ = at.filled.params_b or at.filled.active_params_b
    return BATCH if not all_ else usual_batch(all_, at.filled.active_params_b or all_)


def _text(at: Situation) -> None:
    check_side(at, "service")
    if not text_service(at):
        raise LeverError(lm.NO_TEXT, work=at.label)


@lever("larger-batch")
def larger_batch(at: Situation) -> Plan:
    """Work on more requests at a time: the weights are read once for all of them."""
    if at.list_name == "fleets":
        return on_fleet(at, "service")
    _text(at)
    present = _batch(at)
    if present >= at.values["batch"]:
        raise LeverError(lm.BATCH_ALREADY, work=at.label, value=f"{present:g}")
    return at.with_values(batch=at.values["batch"], bound="throughput")


@lever("continuous-batching")
def continuous_batching(at: Situation) -> Plan:
    """Keep the slots filled: more requests in work at a time on the mean."""
    if at.list_name == "fleets":
        return on_fleet(at, "service")
    _text(at)
    return at.with_values(batch=_batch(at) * at.values["gain"])


@lever("early-exit", "response-caching", "model-routing", "phase-splitting")
def software(at: Situation) -> Plan:
    """Take a sourced share of the accelerator time away: the physics of a token does not tell it."""
    return by_range(at, "service")


@lever("speculative-decoding")
def speculative_decoding(at: Situation) -> Plan:
    """Check drafts together (Leviathan et al. 2023); with a large batch drafts cost more than they save."""
    if at.list_name == "workloads" and text_service(at) and _batch(at) > DRAFT_BATCH:
        return at.with_values(**work_factor(at, 1.0 + at.values["large_batch"]))
    return by_range(at, "service")


@lever("prompt-caching")
def prompt_caching(at: Situation) -> Plan:
    """Prefill only what is not in the cache."""
    if at.list_name == "fleets":
        return on_fleet(at, "service")
    _text(at)
    if not at.filled.prompt_tokens:
        raise LeverError(lm.NO_PROMPT, work=at.label)
    return at.with_values(prompt_tokens=at.filled.prompt_tokens * (1.0 - at.values["share"]))


@lever("shorter-prompts")
def shorter_prompts(at: Situation) -> Plan:
    """Read and write fewer tokens for each request."""
    if at.list_name == "fleets":
        return on_fleet(at, "service")
    _text(at)
    keep = 1.0 - at.values["saving"]
    return at.with_values(
        prompt_tokens=(at.filled.prompt_tokens or 0.0) * keep,
        output_tokens=(at.filled.output_tokens or 0.0) * keep,
    )
