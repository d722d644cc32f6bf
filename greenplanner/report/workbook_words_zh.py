CHINESE: dict[str, str] = {}
MONTHS_ZH = tuple(f"{m}月" for m in range(1, 13))
SHEETS_ZH: dict[str, str] = {}
